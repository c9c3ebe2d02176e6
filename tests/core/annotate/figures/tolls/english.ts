/** Sentences in which English news tells tolls; see told-tolls.ts for the labels. */
export const ENGLISH_TOLLS = `
The mine blast killed ((killed:peacekeepers:2|two)) Egyptian peacekeepers and seriously injured ((wounded:peacekeepers:1|another)).
((killed:people:30|Thirty)) people of 18 nationalities died at the café and the hotel.
Mali: ((killed:people:20|20)) dead in attack on village near Bankass
((killed:soldiers:9|Nine)) soldiers, ((killed:civilians:3|three)) civilians killed in Niger ambush
Burkina Faso attack leaves ((killed:people:40+|at least 40)) dead
((killed:people:17+|At least 17)) feared dead after boat attack on the Niger river
Gunmen kill ((killed:people:22|22)), burn market in western Niger
Jihadists abduct ((abducted:people:7|seven)) on Sévaré road
Death toll in Solhan massacre rises to ((killed:people:160|160))
Toll from Tessit attack climbs to ((killed:soldiers:42|42)) soldiers
Drone strike kills ((killed:militants:11|11)) “terrorists”, says Malian army
((killed:police:5|Five)) gendarmes killed, ((wounded:police:3|three)) hurt in attack on checkpoint
UN says ((killed:peacekeepers:3|three)) peacekeepers killed by mine in north Mali
((abducted:people:2|Two)) Chinese workers seized at gold mine
Army says ((killed:militants:60|60)) militants “neutralised” in air raids
((released:people:4|Four)) hostages freed in Sahel after nine months
((killed:people:31+|At least 31)) were killed and ((wounded:people:17|17)) others injured on Friday when gunmen fired on a bus.
The dead included ((killed:children:6|six)) children and ((killed:people:2|two)) pregnant women.
Among the dead were ((killed:people:4|four)) women and a village chief.
Among those killed were ((killed:soldiers:2|two)) officers.
((killed:people:8|Eight)) of the dead were women.
((killed:people:5|Five)) of those who died were from the same family.
The victims were ((killed:civilians:11|eleven)) traders returning from the weekly fair.
The attack killed ((killed:soldiers:29|29)) soldiers, a defence ministry statement said.
The blast, which happened at about 9 a.m., killed ((killed:people:13|13)) people outright and wounded ((wounded:people:60+|at least 60)).
An improvised explosive device killed ((killed:people:14|14)) people, mostly schoolchildren, on a bus near Toéni.
A mine killed ((killed:soldiers:4|four)) soldiers and left ((wounded:soldiers:2|two)) others with serious injuries.
The assault left ((killed:soldiers:12|a dozen)) soldiers dead.
It left ((killed:people:6|six)) dead, including ((killed:militants:3|three)) attackers.
Clashes between herders and hunters have left ((killed:people:>200|more than 200)) people dead since January.
Friday’s raid claimed ((killed:people:18|18)) lives.
The bombing claimed the lives of ((killed:soldiers:10|ten)) Nigerien soldiers.
The ambush cost ((killed:soldiers:6|six)) soldiers their lives.
The operation cost ((killed:soldiers:2|two)) French soldiers their lives.
The war has cost the French army ((killed:soldiers:58|58)) soldiers.
((killed:people:77|Seventy-seven)) lives were lost that day.
Gunmen shot dead ((killed:people:6|six)) people, among them the imam.
Assailants gunned down ((killed:people:3|three)) teachers in front of their pupils.
Unidentified men slit the throats of ((killed:people:5|five)) people in the hamlet.
The militants beheaded ((killed:people:2|two)) men accused of spying.
The attackers, who arrived on motorbikes shortly before the evening prayer, surrounded the mosque and shot ((killed:people:14|fourteen)) men.
They lined up ((killed:people:9|nine)) men and executed them.
Soldiers took ((killed:people:18|eighteen)) men out of the village and executed them one by one.
Dozo hunters are accused of massacring ((killed:civilians:37|37)) Fulani civilians in Koulogon.
The army has been accused of killing ((killed:civilians:223+|at least 223)) villagers, including ((killed:children:56|56)) children, in a single day.
Human Rights Watch said troops had summarily executed ((killed:civilians:32|32)) civilians.
The rights group documented the killing of ((killed:civilians:49+|at least 49)) civilians and the enforced disappearance of ((missing:people:20+|at least 20)) others.
Amnesty International recorded the deaths of ((killed:people:60+|at least 60)) people.
The killing of ((killed:aid-workers:6|six)) French aid workers and their Nigerien guide shocked the country.
The shooting of ((killed:civilians:4|four)) worshippers has gone unpunished.
The death of ((killed:soldiers:13|13)) French soldiers in a helicopter collision was the heaviest loss in decades.
The murder of ((killed:people:2|two)) reporters in Kidal remains unsolved.
The loss of ((killed:peacekeepers:7|seven)) Togolese peacekeepers was felt in Lomé.
The massacre of ((killed:people:134|134)) people at the village was never tried.
The execution of ((killed:soldiers:11|eleven)) captured soldiers was filmed.
The army mourned ((killed:soldiers:53|53)) of its men.
The country is burying ((killed:soldiers:71|71)) soldiers killed at Inates.
((killed:people:29|Twenty-nine)) coffins were lined up on the parade ground.
Villagers dug graves for ((killed:people:26|26)) people.
The bodies of ((killed:people:28|28)) people were found in Nouna, according to the prosecutor.
((killed:people:180+|At least 180)) bodies have been found in mass graves near Djibo.
Residents found ((killed:people:15|15)) corpses by the roadside, their hands tied.
A local official said he had counted ((killed:people:34|34)) bodies.
We picked up ((killed:people:11|eleven)) bodies, the nurse said.
((killed:soldiers:6|Six)) more soldiers died of their wounds in hospital.
((killed:people:1|One)) of the wounded died on the way to Gao.
((killed:people:3|Three)) of the nine hostages died in captivity.
((killed:peacekeepers:1|One)) peacekeeper from Chad was killed and ((wounded:peacekeepers:5|five)) were wounded, ((wounded:peacekeepers:2|two)) of them seriously.
((killed:soldiers:15|Fifteen)) soldiers and ((killed:civilians:3|three)) civilians were killed and ((wounded:people:~30|some thirty)) others wounded.
((killed:soldiers:4|Four)) soldiers, ((killed:police:2|two)) gendarmes and ((killed:militiamen:7|seven)) volunteers lost their lives.
Clashes in the forest killed ((killed:soldiers:3|three)) soldiers and ((killed:militants:25|25)) militants.
On the enemy side, ((killed:militants:31|31)) bodies were counted.
The army put its losses at ((killed:soldiers:8|eight)) dead and ((wounded:soldiers:21|21)) wounded.
Our losses are ((killed:soldiers:6|six)) dead, the colonel said.
On the army side there were ((killed:soldiers:10|ten)) dead and ((missing:soldiers:4|four)) missing.
The provisional toll is ((killed:people:16|16)) dead and ((wounded:people:32|32)) injured.
The latest toll stands at ((killed:people:53|53)) dead, including a civilian.
An earlier toll spoke of ((killed:people:35|35)) dead.
The ministry gave a toll of ((killed:people:24|24)) killed and ((wounded:people:13|13)) wounded.
A security source put the toll at ((killed:people:38|38)).
The official toll is ((killed:people:100+|at least 100)), but residents speak of ((killed:people:>130|more than 130)).
The number of people killed has risen from ((killed:people:43|43)) to ((killed:people:51|51)).
The death toll was revised upwards to ((killed:soldiers:89|89)) soldiers.
The toll could exceed ((killed:people:100|100)), a councillor said.
Casualties: ((killed:soldiers:3|3)) soldiers killed, ((wounded:soldiers:6|6)) wounded, one vehicle destroyed.
Killed: ((killed:soldiers:11|11)) soldiers
Preliminary toll: ((killed:civilians:14|14)) civilians dead, ((missing:people:5|five)) people missing or kidnapped
Mondoro, 4 March 2022: ((killed:soldiers:27|27)) soldiers killed, ((wounded:soldiers:33|33)) wounded, ((missing:soldiers:7|seven)) missing
((killed:soldiers:~30|About 30)) soldiers are reported to have been killed.
((killed:soldiers:>60|More than 60)) soldiers are believed to have died in the attack.
((killed:people:<400|As many as 400)) people may have died in Barsalogho.
((killed:people:200+|At least 200)) people, most of them civilians digging trenches, were killed and ((wounded:people:140+|at least 140)) wounded.
((killed:people:dozens|Dozens)) of people, perhaps more, were slaughtered.
((killed:soldiers:dozens|Scores)) of Malian soldiers died defending the camp.
((killed:civilians:hundreds|Hundreds)) of villagers were executed over five days.
((killed:people:several|Several)) people were killed in the crossfire.
((killed:soldiers:several|A handful of)) soldiers died.
((killed:people:12+|At least a dozen)) people were killed and ((wounded:people:dozens|dozens)) wounded.
((killed:soldiers:24|Two dozen)) soldiers were killed when militants overran their position.
((killed:people:10-15|Between 10 and 15)) people died.
((killed:people:40-50|Forty to fifty)) people perished, by the mayor’s estimate.
((killed:civilians:-132|Nearly 132)) civilians were killed, said the government, which had first spoken of ((killed:civilians:50|50)).
The militants killed the village chief and four others.
The gunmen killed a priest and ((killed:civilians:5|five)) parishioners at Dablo.
The gunmen killed the deputy mayor, his driver and three other people.
A suicide bomber killed himself and ((killed:soldiers:5|five)) soldiers.
He was killed with ((killed:militants:6|six)) of his fighters.
The emir died alongside ((killed:militants:11|eleven)) of his fighters in a French raid.
The soldiers, ((killed:soldiers:4|four)) of whom were killed, were returning from patrol.
The convoy was carrying miners, ((killed:civilians:37|37)) of whom were killed.
The patrol of 30 men lost ((killed:soldiers:9|nine)).
The Chadian contingent lost ((killed:soldiers:4|four)) soldiers at Aguelhok.
Wagner lost ((killed:mercenaries:>80|more than 80)) fighters at Tinzaouaten.
The Russian group lost ((killed:mercenaries:20-80|between 20 and 80)) men in the sandstorm.
((killed:mercenaries:50|Fifty)) mercenaries were among the dead, bloggers wrote.
The separatists say they killed ((killed:mercenaries:84|84)) Russian mercenaries and ((killed:soldiers:47|47)) Malian soldiers.
JNIM said its fighters had killed ((killed:mercenaries:14|14)) Russians.
Altogether ((killed:people:19|nineteen)) people were killed, ((killed:people:18|eighteen)) of them foreigners.
Another ((killed:people:14|14)) died when the gunmen turned on the market.
A further ((killed:people:20|20)) people died of thirst in flight.
((killed:people:9|Nine)) more people have died since.
The first bomb killed ((killed:people:5|five)); the second, ((killed:people:12|twelve)).
In Boura ((killed:people:20|20)) died, in Tchoma ((killed:people:15|15)).
((killed:civilians:21|Twenty-one)) civilians were killed in Libiri and ((killed:civilians:18|18)) in Kokorou.
In Diallassagou, Dianweli and Deguessagou a total of ((killed:civilians:132|132)) civilians were killed.
A total of ((killed:people:68|68)) people, ((killed:police:3|three)) of them gendarmes, lost their lives.
Gunmen killed ((killed:people:11|11)) in Sobame Da, including an 80-year-old man.
A raid on a village in Tillabéri killed ((killed:people:44|44)), the interior minister said.
((killed:people:56+|No fewer than 56)) people, a third of them women, were dead by nightfall.
Nobody survived among the ((killed:soldiers:13|13)) soldiers aboard.
None of the ((killed:soldiers:13|13)) soldiers on board survived.
All ((killed:people:116|116)) people on board were killed.
The crash killed all ((killed:people:118|118)) people on board.
((wounded:people:12|Twelve)) people were wounded, ((wounded:people:4|four)) of them critically.
((wounded:people:21|Twenty-one)) people suffered gunshot wounds.
The number of wounded reached ((wounded:people:85|85)).
((wounded:people:30|Thirty)) casualties were treated at the regional hospital.
The hospital in Mopti admitted ((wounded:people:17|17)) people with bullet wounds.
Doctors are treating ((wounded:people:40|forty)) people for burns.
((wounded:soldiers:6|Six)) of the soldiers were seriously hurt.
A grenade wounded ((wounded:police:4|four)) policemen at a checkpoint.
Shrapnel injured ((wounded:children:3|three)) children.
Rockets fell on the camp, wounding ((wounded:peacekeepers:8|eight)) blue helmets.
The soldiers were evacuated, ((wounded:people:3|three)) of them badly wounded.
Gunmen kidnapped ((abducted:aid-workers:4|four)) Red Cross workers between Gao and Kidal.
Gunmen on Thursday kidnapped the mayor and ((abducted:people:2|two)) of his aides.
((abducted:people:3|Three)) Italians, a couple and their son, were kidnapped at their home near Koutiala.
((abducted:people:50+|At least 50)) women gathering fruit were kidnapped near Arbinda.
((abducted:people:66|Sixty-six)) women and children were abducted over two days.
The militants took ((abducted:civilians:40|forty)) passengers hostage.
They took ((abducted:people:6|six)) people with them when they left.
The gunmen are holding ((abducted:people:11|eleven)) people, relatives say.
((abducted:people:7|Seven)) monks and lay people were seized at Tibhirine.
((abducted:soldiers:46|Forty-six)) soldiers were taken prisoner and paraded on video.
((abducted:soldiers:17|Seventeen)) soldiers were captured and several vehicles seized.
The rebels say they captured ((abducted:soldiers:22|22)) soldiers.
The kidnapping of ((abducted:people:2|two)) Emirati citizens near Bamako embarrassed the government.
The abduction of ((abducted:people:5|five)) foreigners from a uranium town brought French special forces to Niger.
The capture of ((abducted:soldiers:12|twelve)) soldiers was shown on video.
((abducted:people:20|Twenty)) truck drivers are still in the hands of their kidnappers.
((missing:people:6|Six)) Moroccan drivers were missing, believed kidnapped.
((missing:soldiers:17|Seventeen)) soldiers are missing.
((missing:soldiers:33|Thirty-three)) soldiers were listed as missing.
((missing:people:12|Twelve)) people have been missing since the raid.
There was no news of ((missing:soldiers:13|thirteen)) soldiers on Sunday.
((missing:soldiers:3|Three)) soldiers have not returned to camp.
Families are still looking for ((missing:people:14|14)) men.
The whereabouts of ((missing:civilians:5|five)) villagers remain unknown.
The kidnappers released ((released:people:27|27)) women on Friday.
Islamist militants have released ((released:people:3|three)) Indian nationals.
((released:people:2|Two)) Germans were freed in exchange for ((released:people:2|two)) prisoners.
((released:people:66|Sixty-six)) women and children were found and freed by the army.
The army rescued ((released:people:14|14)) hostages in the Wagadou forest.
The freeing of ((released:people:200|200)) prisoners was the price.
Among those freed were ((released:people:2|two)) Italians.
((released:people:5|Five)) of the hostages managed to escape.
((arrested:people:8|Eight)) people have been arrested in connection with the attack.
Malian authorities arrested ((arrested:soldiers:49|49)) Ivorian soldiers at Bamako airport.
((arrested:soldiers:55|Fifty-five)) soldiers, including ((arrested:soldiers:2|two)) generals, were arrested in August.
Police have detained ((arrested:people:2|two)) suspects.
The intelligence service picked up ((arrested:people:6|six)) men in Bamako.
((arrested:militants:15|Fifteen)) suspected jihadists were arrested in the sweep.
The arrest of ((arrested:soldiers:11|eleven)) officers was announced on television.
Security forces have made ((arrested:people:20|twenty)) arrests.
((displaced:people:~5000|Some 5,000)) people have fled to Ouallam.
The fighting forced ((displaced:people:>10000|more than 10,000)) people to flee.
((displaced:people:1500|1,500)) families have been displaced by the fighting.
The attacks drove ((displaced:people:~20000|around 20,000)) people out of Djibo.
The raid sent ((displaced:civilians:~3000|about 3,000)) villagers fleeing into the bush.
((displaced:people:400000+|At least 400,000)) people have left their homes.
The army acknowledged ((killed:soldiers:21|21)) dead.
The army admitted to ((killed:soldiers:21|21)) deaths in its ranks.
The general staff reported ((killed:soldiers:6|six)) soldiers killed and ((wounded:soldiers:10|ten)) wounded.
The bulletin lists ((killed:civilians:33|33)) civilians killed and ((wounded:people:8|eight)) wounded.
The spokesman spoke of ((killed:people:17|17)) deaths.
There were ((killed:people:14|14)) dead and ((wounded:people:7|seven)) wounded, said the sub-prefect.
There are ((killed:people:40+|at least 40)) dead, a senior security source told AFP.
We have ((killed:people:12|twelve)) dead and many wounded, a resident said by phone.
There was one survivor and ((killed:people:9|nine)) dead.
((killed:soldiers:40|Forty)) soldiers are dead and a town is lost.
The statement, issued late on Monday by the presidency, confirmed the death of ((killed:soldiers:7|seven)) soldiers.
Heavily armed men on motorcycles who had crossed the river before dawn killed, according to the mayor, ((killed:people:23|23)) people.
On Saturday, in an attack that lasted for more than four hours and was repelled only when helicopters came, the post at Boulkessi lost ((killed:soldiers:25|25)) men.
((killed:civilians:4|Four)) civilians caught between the two sides were also killed.
((killed:police:2|Two)) policemen guarding a checkpoint on the road to Ansongo were killed by gunmen overnight.
((killed:soldiers:7|Seven)) Nigerien soldiers who were escorting election officials were killed when their car hit a mine.
((killed:people:7|Seven)) election workers died when their vehicle drove over a mine.
((killed:people:8|Eight)) people travelling in a public transport vehicle to the market at Hombori were blown up by a mine.
((killed:civilians:31|Thirty-one)) passengers were burned alive in the bus.
The mosque attack, in which ((killed:people:16|16)) people died, was not claimed.
The attack, that killed ((killed:people:5|five)) and was blamed on Islamists, hit a restaurant popular with foreigners.
Mr Keïta visited the village where ((killed:people:160|160)) Fulani were killed.
An attack (((killed:people:31|31)) killed) followed a week later.
Ogossagou: ((killed:people:157|157)) killed on 23 March 2019.
On the militants’ side, ((killed:militants:29|29)) were put out of action.
Of the ((killed:people:27|27)) people killed, ((killed:soldiers:15|15)) were soldiers.
((killed:civilians:12|Twelve)) of the victims were civilians.
((wounded:soldiers:9|Nine)) wounded soldiers were flown to Bamako.
((wounded:peacekeepers:15|Fifteen)) peacekeepers, twelve of them German, were injured by a car bomb.
The government conceded ((killed:soldiers:17|17)) dead soldiers and the militants claimed ((killed:soldiers:42|42)).
`;

/** Sentences with numbers of which none is a toll, or only one of several. */
export const ENGLISH_NO_TOLLS = `
The first attack of the year came three days after the second.
A 12-year-old was at the market when it began.
Militants attacked two villages and set fire to eleven houses.
Jihadists killed the mayor of a town 40 kilometres from the frontier.
The army killed a commander who had led 300 men.
It was the third massacre in two years.
More than 20 armed men attacked the post.
About a hundred gunmen on motorcycles stormed the village.
Two suicide bombers attacked the camp.
The mission has cost 1.2 billion dollars since 2013.
Five of the six ministers attended the ceremony.
Three soldiers stood guard at the gate.
A column of 70 vehicles entered the town.
The two sides signed an accord in 2015.
The authorities offered 100 million francs for the capture of the emir.
Two drones were lost in the operation.
The soldiers recovered nine rifles and destroyed three pick-ups.
The court sentenced two men to death.
A jury heard six witnesses to the killing.
The school had 200 pupils before it closed.
About 3,500 troops are to leave within six months.
The village of 600 people has no well.
The G5 has five members.
They killed 300 cattle and took the rest.
The attackers stole 40 cows.
Two hundred soldiers arrived as reinforcements.
The death came four days after the arrest.
He was killed at the age of 45.
Sixty per cent of the victims were women.
The shooting lasted two hours.
The hospital has 30 beds.
Their two attackers fled on foot.
`;
