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
Two of the vehicles burned, and ((killed:mercenaries:7|seven)) Wagner men with them.
The dead were ((killed:soldiers:4|four)) American soldiers, an interpreter and ((killed:soldiers:4|four)) Nigeriens.
The morning ended with ((killed:soldiers:11|eleven)) soldiers on stretchers that nobody hurried with.
The blast tore through the lorry and ((killed:soldiers:7|seven)) soldiers with it.
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
`,
  fr: `
L’armée a mené trois frappes qui ont « traité » ((killed:militants:~50|une cinquantaine)) de terroristes.
Les terroristes ont fait ((killed:civilians:22|vingt-deux)) morts chez les civils, ((killed:soldiers:4|quatre)) chez les militaires.
La mort d’((killed:peacekeepers:1|un)) Casque bleu égyptien a été confirmée et ((wounded:peacekeepers:4|quatre)) de ses camarades sont blessés.
Le groupe affirme avoir tué ((killed:soldiers:60|soixante)) soldats et fait ((abducted:soldiers:12|douze)) prisonniers.
L’accrochage s’est soldé par ((killed:soldiers:4|quatre)) morts côté malien et ((killed:militants:12|douze)) côté assaillant.
((killed:people:5|Cinq)) autres personnes y sont restées.
((abducted:people:~50|Une cinquantaine)) de femmes parties cueillir des fruits ont été enlevées près d’Arbinda.
((displaced:people:400|400)) ménages ont dû quitter le village.
Le bilan, de ((killed:people:26|vingt-six)) morts le vendredi, était de ((killed:people:31|trente et un)) le dimanche.
((killed:people:15|Quinze)) personnes ne sont pas ressorties de la mosquée.
((killed:people:6|Six)) n’ont pas passé la nuit.
On en a enterré ((killed:people:20|vingt)) le soir même.
((wounded:people:4|Quatre)) personnes s’en sont tirées avec des blessures.
Les femmes ont été laissées, ((abducted:people:14|quatorze)) hommes gardés.
Un Suédois et ((abducted:people:2|deux)) autres touristes furent pris à Tombouctou.
((displaced:people:>2000|Plus de 2 000)) personnes ont pris la route.
Wagner a reconnu la mort de ((killed:mercenaries:20|vingt)) de ses combattants.
L’armée pleure ((killed:soldiers:29|vingt-neuf)) des siens.
L’embuscade prive le régiment de ((killed:soldiers:6|six)) hommes.
((killed:soldiers:3|Trois)) soldats manquaient au retour, tués dans le ravin.
`,
} as const;
