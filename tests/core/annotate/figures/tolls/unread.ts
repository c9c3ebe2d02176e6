/** Tolls beyond the reader so far: told by what they imply, by a verb that may mean anything, by a noun far back. */
export const UNREAD = {
  en: `
Of the 24 soldiers in the patrol, only ((wounded:soldiers:3|three)), all wounded, made it back to base.
About 3,300 families, or ((displaced:people:~23000|some 23,000)) people, have arrived in Ouahigouya since the attack.
We regret the loss of ((killed:soldiers:7|seven)) brave sons of the nation, the communiqué read.
Witnesses reported seeing ((killed:people:8|eight)) bodies, and a nurse at the clinic confirmed ((wounded:people:15|15)) admissions.
The number of displaced has doubled to ((displaced:people:400000|400,000)) in two years.
The elders have left for Bamako to ask for the return of the ((abducted:people:25|25)) captives.
The group claimed to have killed ((killed:soldiers:60|sixty)) soldiers and taken ((abducted:soldiers:12|twelve)) prisoner.
The dead were ((killed:soldiers:4|four)) American soldiers, an interpreter and ((killed:soldiers:4|four)) Nigeriens.
The morning ended with ((killed:soldiers:11|eleven)) soldiers on stretchers that nobody hurried with.
((killed:people:15|Fifteen)) people never came out of the mosque.
They buried ((killed:people:20|twenty)) that evening and ((killed:people:9|nine)) more the next day.
((wounded:people:9|Nine)) were taken to Sévaré with bullet wounds.
The bus was stopped and ((abducted:people:9|nine)) of those aboard were made to get out and led into the bush.
((abducted:people:3|Three)) were taken and not seen again.
They came back from captivity, all ((released:soldiers:9|nine)) soldiers, in the week before the feast.
((arrested:people:2|Two)) of the gunmen were taken alive.
((displaced:people:>2000|More than 2,000)) people packed what they could and left.
((displaced:people:1000|A thousand)) people slept in the school yard after fleeing Bankass.
The desert kept ((killed:mercenaries:84|84)) Russians, by the rebels’ count.
A provisional report put the army’s losses at ((killed:soldiers:19|19)), and said ((wounded:soldiers:several|several)) men were being treated in Gao.
Of the patrol’s sixty men, ((missing:soldiers:~40|some forty)) did not answer roll call on Monday.
The blast killed a sergeant and wounded ((wounded:soldiers:3|three)) of his comrades.
Dhaka said it had lost ((killed:peacekeepers:3|three)) men.
The army said it had “neutralised” ((killed:militants:~30|some thirty)) terrorists and arrested ((arrested:militants:6|six)) others.
Reporters have identified ((missing:militants:23|23)) fighters missing in action and ((abducted:mercenaries:2|two)) others held in captivity.
((released:aid-workers:5|Five)) aid workers abducted in mid-October have been freed, while ((killed:aid-workers:1|a sixth)) has died of his wounds.
With ((killed:peacekeepers:146|146)) of its members killed in hostile acts, the mission is the deadliest in the world.
A local politician said ((killed:civilians:15+|at least 15)) had been killed in the strikes, and an aid official ((killed:civilians:20+|at least 20)) civilians.
The ambush on the volunteers claimed ((killed:militiamen:6|six)) of them, with ((missing:militiamen:1|one)) missing and ((wounded:militiamen:2|two)) wounded.
The second, smaller attack cost ((killed:militiamen:1|one)) volunteer his life and ((killed:militants:5+|at least five)) gunmen theirs.
According to police, ((killed:people:41|41)) bodies were recovered and buried on Thursday, more than twice the ((killed:people:18|18)) first announced.
((killed:civilians:16|Sixteen)) civilian deaths were blamed on the army, and ((killed:civilians:11|eleven)) on its Russian allies.
((released:soldiers:46|Forty-six)) soldiers held in Bamako were pardoned and flew home.
Of the casualties, ((killed:children:8|eight)) were children.
They found ((killed:people:9|nine)) of the herders in the river with their hands tied.
Not one of the ((killed:people:11|eleven)) men on the truck came out alive.
The women came back on foot on the Sunday, all ((released:people:22|twenty-two)) of them.
The mission’s helicopters picked up ((wounded:peacekeepers:6|six)) wounded Chadians.
`,
  fr: `
L’armée a mené trois frappes qui ont « traité » ((killed:militants:~50|une cinquantaine)) de terroristes.
Les terroristes ont fait ((killed:civilians:22|vingt-deux)) morts chez les civils, ((killed:soldiers:4|quatre)) chez les militaires.
La mort d’((killed:peacekeepers:1|un)) Casque bleu égyptien a été confirmée et ((wounded:peacekeepers:4|quatre)) de ses camarades sont blessés.
Le groupe affirme avoir tué ((killed:soldiers:60|soixante)) soldats et fait ((abducted:soldiers:12|douze)) prisonniers.
((killed:people:5|Cinq)) autres personnes y sont restées.
((displaced:people:400|400)) ménages ont dû quitter le village.
Le bilan, de ((killed:people:26|vingt-six)) morts le vendredi, était de ((killed:people:31|trente et un)) le dimanche.
((killed:people:15|Quinze)) personnes ne sont pas ressorties de la mosquée.
On en a enterré ((killed:people:20|vingt)) le soir même.
((wounded:people:4|Quatre)) personnes s’en sont tirées avec des blessures.
Les femmes ont été laissées, ((abducted:people:14|quatorze)) hommes gardés.
Un Suédois et ((abducted:people:2|deux)) autres touristes furent pris à Tombouctou.
((displaced:people:>2000|Plus de 2 000)) personnes ont pris la route.
Wagner a reconnu la mort de ((killed:mercenaries:20|vingt)) de ses combattants.
L’embuscade prive le régiment de ((killed:soldiers:6|six)) hommes.
((killed:soldiers:3|Trois)) soldats manquaient au retour, tués dans le ravin.
En octobre, la mission perdait également ((killed:peacekeepers:2|deux)) soldats dans l’explosion d’une mine.
((missing:people:~40|Une quarantaine)) d’hommes manquaient à l’appel lundi matin ; ils étaient ((missing:people:~30|une trentaine)) le soir.
Les passagers d’un bus, ((released:civilians:53|53)) au total, ont été libérés dimanche.
« Si l’on compte les gens dont on n’a pas de nouvelles, cela fait ((missing:people:62+|au moins 62)) personnes », dit un habitant.
Le contingent tchadien a payé un lourd tribut : ((killed:peacekeepers:10|dix)) tués et ((wounded:peacekeepers:25|vingt-cinq)) blessés à Aguelhok.
Le nombre de blessés s’élevait mardi à ((wounded:peacekeepers:6|six)), selon le porte-parole adjoint de l’ONU.
((killed:soldiers:15|Quinze)) soldats ont été tués, selon un nouveau bilan, contre ((killed:soldiers:11|onze)) annoncés jeudi.
« Ils sont finalement ((killed:people:24|24)), dont quatre bébés avec leurs mères », a déclaré un habitant de Boni.
Les blessés sont toujours soignés à Gao : ((wounded:people:9|neuf)) ont été stabilisés mais ((wounded:people:5|cinq)) autres sont dans un état grave.
En novembre 2019, la France en avait perdu ((killed:soldiers:13|13)) dans un accident.
Selon les rebelles, l’armée a laissé sur le terrain ((killed:soldiers:47|47)) hommes et ((killed:mercenaries:84|84)) mercenaires.
Sur 52 hommes partis en mission, ((missing:soldiers:30|trente)) n’ont pas rejoint la base.
Le dernier bilan fait état de ((killed:civilians:71|71)) morts et de ((wounded:civilians:>20|plus d’une vingtaine)) de blessés, tous civils.
La prise d’otages a fait ((killed:people:28|28)) morts, ((wounded:civilians:~50|une cinquantaine)) de blessés civils et ((wounded:soldiers:4|quatre)) blessés parmi les forces de sécurité.
La colonne a laissé ((killed:soldiers:12|douze)) des siens sur la piste, dit un officier.
Les soldats ont fait monter ((abducted:people:19|dix-neuf)) hommes dans deux camions.
L’organisation pleure ((killed:aid-workers:3|trois)) de ses collègues assassinés sur la route de Ménaka.
On a repêché ((killed:people:9|neuf)) des bergers, les mains liées.
Les femmes sont revenues à pied le dimanche, toutes les ((released:people:22|vingt-deux)).
((abducted:people:3|Trois)) Chinois aux mains des djihadistes après un raid sur une mine
`,
} as const;
