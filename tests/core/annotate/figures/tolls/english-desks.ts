/** Tolls as different desks tell them: agency, UN report, aid group, local paper, army, headline, table, live page, court, obituary. */
export const ENGLISH_DESKS = `
Suspected jihadists raided a military post in western Niger overnight, and ((killed:soldiers:17+|at least 17)) soldiers were dead by morning, two security sources told AFP.
The blast ripped through a minibus carrying traders home from market, instantly killing ((killed:people:11|11)) and leaving ((wounded:people:dozens|dozens)) more with burns.
Security sources put the army’s dead at ((killed:soldiers:34|34)), a figure the ministry would not confirm.
Local officials said ((killed:civilians:8|eight)) herders had their throats slit, while ((killed:people:3|three)) more succumbed in hospital.
Mali’s army confirmed on Sunday that ((killed:soldiers:6|six)) of its soldiers had died and ((wounded:soldiers:15|15)) had been hurt.
((abducted:people:5|Five)) Indian nationals working for a power company have been abducted by gunmen, a diplomat said.
A medical source said the hospital had taken in ((wounded:people:38|38)) casualties, ((wounded:people:9|nine)) of whom were in a serious state.
The insurgents have been holding ((abducted:people:4|four)) Moroccan lorry drivers since January.
Residents contacted by phone reported ((killed:people:21|21)) deaths, all of them men.
Both sides took losses: ((killed:soldiers:5|five)) soldiers and ((killed:militants:14|fourteen)) attackers.
MINUSMA documented the killing of ((killed:civilians:37+|at least 37)) civilians, including ((killed:children:4|four)) children.
During the reporting period, the Mission recorded one incident in which ((killed:civilians:26|26)) civilians lost their lives and ((abducted:people:12|12)) were abducted.
The Human Rights Division established that soldiers arbitrarily arrested ((arrested:civilians:22|22)) villagers, ((killed:civilians:7|seven)) of whom were later found dead.
An improvised explosive device detonated under a convoy, resulting in the death of ((killed:peacekeepers:3|three)) peacekeepers and injuries to ((wounded:peacekeepers:6|six)).
((displaced:people:>7000|Over 7,000)) persons were forced to flee their villages following the attack.
The Secretary-General condemned the attack, in which ((killed:peacekeepers:2|two)) Egyptian peacekeepers were killed and ((wounded:peacekeepers:4|four)) seriously wounded.
The Panel received reports of ((missing:people:58|58)) enforced disappearances after the operation.
Armed elements summarily executed ((killed:people:13|13)) men of the Fulani community and set fire to the granaries.
The attack caused ((killed:civilians:19|19)) civilian deaths.
Fatalities among the peacekeepers stood at ((killed:peacekeepers:7|seven)), with ((wounded:peacekeepers:30+|no fewer than 30)) wounded.
We interviewed a man who saw soldiers line up and shoot ((killed:people:16|16)) men behind the school.
According to satellite images and 14 witnesses, the drone killed ((killed:civilians:28+|at least 28)) civilians, among them ((killed:children:11|11)) children.
Militiamen broke into the compound, dragged out ((killed:people:5|five)) men and shot them at close range.
Our teams treated ((wounded:people:43|43)) people for gunshot injuries in the two days after the attack.
The charity said ((killed:aid-workers:2|two)) of its staff were among those killed.
The families of ((abducted:people:31|31)) men who were taken away that night have had no news since.
((killed:people:~400|An estimated 400)) people may have lost their lives in the five-day operation, Human Rights Watch said.
Of the ((arrested:people:64|64)) men arrested that morning, only ((released:people:9|nine)) have come home.
Dogon hunters torched the hamlet and butchered ((killed:civilians:35|35)) villagers.
Survivors buried ((killed:people:61|61)) people in three graves.
The prefect came in person to count the dead: ((killed:people:24|twenty-four)), he said, and ((wounded:people:9|nine)) hurt.
Thieves on motorbikes stopped the Monday bus and robbed the passengers, then led ((abducted:people:7|seven)) of them off into the trees.
The village of Sobane lost ((killed:people:35|thirty-five)) of its people in one night.
The bus hit a mine, and ((killed:civilians:12|a dozen)) passengers did not walk away.
((killed:people:3|Three)) women gathering firewood were blown up by a mine on the road to Ber.
His ((killed:people:2|two)) brothers and ((killed:civilians:18|eighteen)) other villagers were cut down at the well.
The mayor’s list has ((killed:people:47|47)) names of dead, and the imam’s has ((killed:people:52|52)).
In Ogossagou they still count ((killed:people:157|157)) graves.
((released:children:9|Nine)) of the girls got away during the night; ((abducted:children:5|five)) are still with the kidnappers.
The gunmen let ((released:people:3|three)) elderly men go at dawn.
The FAMa deplore the loss of ((killed:soldiers:4|four)) brave soldiers; ((wounded:soldiers:7|seven)) others are being cared for.
On the enemy side, ((killed:militants:21|21)) terrorists were neutralised and ((arrested:people:5|five)) suspects apprehended.
The provisional toll is as follows: own forces ((killed:soldiers:10|10)) killed, ((wounded:soldiers:17|17)) wounded; enemy ((killed:militants:30+|at least 30)) killed.
The vigorous response of the troops enabled the neutralisation of ((killed:militants:44|44)) attackers.
((killed:militants:several|Several)) terrorists were put out of action and ((arrested:militants:3|three)) of them taken prisoner.
The Armed Forces regret ((killed:soldiers:22|22)) dead and ((missing:soldiers:2|two)) missing in action.
An air strike carried out on Tuesday eliminated ((killed:militants:~20|about twenty)) fighters and destroyed four vehicles.
Toll: ((killed:soldiers:9|9)) soldiers fallen, ((wounded:soldiers:14|14)) wounded, four vehicles lost.
Our losses amount to ((killed:soldiers:13|thirteen)) killed in action.
The operation also made it possible to free ((released:people:8|eight)) hostages.
((killed:soldiers:40+|At least 40)) soldiers feared dead in Boulkessi assault
Death toll in Solhan massacre climbs to ((killed:people:160|160))
Jihadists free ((released:people:2|two)) Italians after two years
Gunmen seize ((abducted:people:25|25)) in raid on Burkina village
Mine blast claims ((killed:peacekeepers:4|four)) UN peacekeepers near Kidal
Niger ambush leaves ((killed:soldiers:29|29)) troops dead
((killed:soldiers:15|Fifteen)) soldiers among ((killed:people:28|28)) killed in twin attacks
Drone strike ‘kills ((killed:militants:12|12)) rebels’ at Tinzaouaten
((displaced:people:>5000|More than 5,000)) flee as fighting nears Menaka
Thousands on the move, ((killed:people:13|13)) dead after night of terror
Killed: ((killed:soldiers:11|11)) soldiers
Dead ((killed:people:14|14)), wounded ((wounded:people:32|32)), missing ((missing:people:3|3))
((killed:civilians:32|32)) civilians killed, ((abducted:people:2|2)) kidnapped
((killed:people:49|49)) killed / ((wounded:people:3|3)) wounded (army)
1.45pm: Hospital sources now speak of ((killed:people:18|18)) dead, up from ((killed:people:12|12)) an hour ago.
10.20: The ministry says ((wounded:police:6|six)) gendarmes have been wounded and ((killed:militants:1|one)) attacker shot dead.
Update: the number of hostages freed has gone up to ((released:people:80|80)).
We are hearing that ((killed:people:3+|at least three)) guests have been shot inside the hotel.
Malian television shows the bodies of ((killed:militants:2|two)) of the attackers.
Security sources tell us ((abducted:people:~170|around 170)) people are being held inside the hotel.
The army spokesman on air: “((killed:soldiers:8|Eight)) of our men fell this morning.”
It is now known that ((released:people:20|twenty)) of the hostages got out by a side door.
The court found that the defendant had organised the attack which claimed ((killed:people:19|19)) lives, ((killed:children:3|three)) of them children’s.
He was convicted of the murder of ((killed:people:5|five)) people, among them a Belgian guard.
The presiding judge read the names of the ((killed:people:22|twenty-two)) dead.
The accused admitted having driven the car from which ((killed:police:2|two)) policemen were shot.
Prosecutors said ((wounded:people:33|33)) others suffered injuries.
He was one of 14 defendants; six were tried in their absence.
He had survived the ambush of 2019 in which ((killed:people:13|thirteen)) of his comrades perished.
He leaves two wives and eleven children.
Under his command the battalion lost ((killed:soldiers:60|sixty)) men at Inates.
He fell at the head of his men, and ((killed:people:7|seven)) of them with him.
The group had 400 fighters at its height, and 30 pick-ups.
The two ministers and six generals flew to Gao on Thursday.
In March ((killed:soldiers:23|23)) soldiers were killed there.
Two of the vehicles burned, and ((killed:mercenaries:7|seven)) Wagner men with them.
The blast tore through the lorry and ((killed:soldiers:7|seven)) soldiers with it.
((killed:militiamen:34|Thirty-four)) volunteers and ((killed:soldiers:6|six)) soldiers fell in the clash, as did ((killed:militants:50|fifty)) of the assailants.
`;
