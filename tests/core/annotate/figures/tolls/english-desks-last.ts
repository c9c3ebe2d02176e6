/** And more, told in yet other words. */
export const ENGLISH_DESKS_LAST = `
A drone operator’s mistake wiped out a family of ((killed:people:9|nine)), relatives said.
Rebels overran the garrison at dusk; by midnight ((killed:people:37|37)) defenders had been killed, a soldier told AFP.
The bombing of the Kati base took the lives of ((killed:soldiers:2|two)) officers.
Gunmen torched the health post and shot ((killed:soldiers:3|three)) guards dead.
A statement by the presidency spoke of ((killed:soldiers:15|fifteen)) valiant soldiers struck down by the enemy.
Armed men forced ((abducted:civilians:18|18)) passengers off the bus and drove away with them.
According to the governorate, ((killed:people:7|seven)) people have been confirmed dead and ((missing:people:13|thirteen)) are unaccounted for.
((arrested:people:30|Thirty)) people have been placed in custody since the weekend.
The captors released ((released:people:1|one)) hostage in exchange for prisoners.
JNIM said its men had killed ((killed:soldiers:24|24)) soldiers and captured ((abducted:soldiers:3|three)).
Police said ((killed:militants:4|four)) of the attackers had blown themselves up.
The report attributes ((killed:civilians:96|96)) civilian deaths to the state forces.
The Office received allegations concerning the execution of ((killed:people:33|33)) individuals.
((killed:people:5|Five)) members of the Mission have lost their lives in Kidal this year.
Between 1 and 3 May, ((displaced:people:4300|4,300)) people crossed into Niger.
((killed:children:6|Six)) pupils burned to death when their straw classroom was set alight.
Half of the ((killed:people:32|32)) victims were women.
Doctors amputated the legs of ((wounded:children:2|two)) boys.
Grave diggers worked through the night to bury the ((killed:people:48|48)).
((killed:people:14|Fourteen)) coffins draped in the flag were lined up on the parade ground.
Word came at noon that ((killed:people:20|twenty)) had died at the ferry crossing.
Of sixty men who set out, ((missing:people:23|twenty-three)) have not been seen since.
The gold miners counted ((killed:people:12|a dozen)) corpses in the shafts.
((arrested:militants:9|Nine)) wounded terrorists were captured.
We have ((killed:people:6|six)) dead and ((wounded:people:11|eleven)) injured to mourn, the chief of staff said.
Following the counter-attack, ((killed:militants:57|57)) enemy bodies were counted.
((killed:militants:20+|At least twenty)) terrorists neutralised in Gourma sweep
Bandits kidnap ((abducted:people:8|eight)) on road to Tillabéri
((killed:people:6|Six)) dead, ((missing:people:4|four)) missing as patrol boat is hit
3pm: the toll has just gone from ((killed:people:9|nine)) to ((killed:people:16|sixteen)).
((killed:people:21|21)) killed, ((wounded:people:30|30)) hurt (prefecture)
The judges held him responsible for the flogging of eleven residents and the death of ((killed:people:2|two)).
He lost ((killed:people:2|two)) sons in the war.
Around 600 soldiers took part in the operation.
The convoy, escorted by 40 gendarmes, reached Djibo on Sunday.
Thirty chiefs attended the funeral of the imam.
The engineer was freed last week in a deal, for ((released:people:4|four)) prisoners.
`;
