/** Sentences as English wires, radio and reports of missions and rights groups tell tolls. */
export const ENGLISH_WIRE = `
Malian authorities said on Wednesday that ((killed:soldiers:15|15)) soldiers and ((killed:civilians:2|two)) civilians had been killed when dozens of gunmen attacked a gold-panning site and an adjacent military post.
Islamist militants killed ((killed:soldiers:12+|at least a dozen)) soldiers and stole four vehicles in an overnight assault on an outpost in western Niger, three security sources told Reuters.
The UN mission condemned the attack, in which ((killed:peacekeepers:1|one)) blue helmet died and ((wounded:peacekeepers:4|four)) others were injured, ((wounded:peacekeepers:2|two)) of them critically.
A further ((wounded:people:12|12)) people were being treated at the regional hospital, a doctor said, adding that ((killed:people:3|three)) had died on the operating table.
Army spokesman Colonel Souleymane Dembélé denied that ((killed:soldiers:40|40)) soldiers had died and said the real figure was ((killed:soldiers:16|16)).
It was the deadliest attack since March 2019, when ((killed:soldiers:23|23)) soldiers were killed in a raid on Dioura.
The violence, which began in 2012, has killed thousands and driven ((displaced:people:2000000|two million)) people from their homes.
((killed:militants:30|Thirty)) jihadists were also "put out of action" and ((killed:people:2|two)) of their leaders killed, according to the general staff.
In its statement the group said it had killed ((killed:people:8|eight)) "apostates" and captured ((abducted:people:3|three)) more.
((killed:people:53|Fifty-three)) people, all but one of them soldiers, died at Indelimane.
Nine days after the ambush, families still do not know the fate of ((missing:soldiers:11|11)) of the soldiers.
Local officials said ((killed:civilians:5|five)) villagers had their throats cut and ((killed:people:9|nine)) were burned alive in their huts.
Niger’s junta put three days of national mourning in place after ((killed:soldiers:17|17)) soldiers fell at Koutougou, ((wounded:soldiers:20|20)) being wounded.
The aid group said ((abducted:aid-workers:2|two)) of its staff had been taken from their vehicle; the driver was freed the next day.
((arrested:people:17|Seventeen)) suspects have been handed over to prosecutors, and ((arrested:people:4|four)) of them remain behind bars.
An army helicopter crashed on landing, injuring ((wounded:people:6|six)), the ministry said on Sunday.
((killed:people:11|Eleven)) of the wounded have since died, taking the overall toll to ((killed:people:49|49)).
The bodies of ((killed:people:18|18)) men and ((killed:people:4|four)) women were laid out in the courtyard of the health centre.
((killed:militiamen:14|Fourteen)) VDPs and ((killed:soldiers:4|four)) soldiers lost their lives in the ambush, while ((killed:militants:~50|around 50)) terrorists were neutralised in the riposte, the army said.
The gunmen burned 40 huts, killed ((killed:people:6|six)) and made off with 300 head of cattle.
JNIM has freed ((released:soldiers:19|19)) Malian soldiers it had held since last year in exchange for ((released:militants:10|ten)) jihadist prisoners.
Wagner fighters killed ((killed:people:8|eight)) people including ((killed:children:2|two)) children aged four and six, a Tuareg rights group said.
The ((killed:soldiers:13|13)) French soldiers died when their helicopters collided in 2019.
((killed:civilians:20+|At least 20)) civilians died in three attacks this week in the circle of Bankass.
Mauritania said ((killed:people:7|seven)) of its citizens had been shot dead by Malian troops.
The attack, in which ((killed:militants:4|four)) assailants also died, left ((killed:soldiers:6|six)) troops dead and ((wounded:soldiers:5|five)) wounded.
Hospital sources gave a toll of ((killed:people:22|22)) dead, ((killed:soldiers:9|nine)) of them soldiers.
"We buried ((killed:people:33|33)) people yesterday and are still searching for bodies," said a resident reached by phone.
Unidentified gunmen kidnapped the mayor and ((abducted:people:3|three)) of his councillors on Monday on the Niono-Diabaly road.
Security forces detained ((arrested:people:26|26)) people, mostly young Fulani men, during the sweep that followed.
The rebels had earlier said ((killed:militants:2|two)) of their fighters were killed and ((wounded:militants:11|11)) hurt.
A mine went off under a cart on its way to market; all ((killed:civilians:9|nine)) passengers perished.
During the reporting period, MINUSMA peacekeepers were the target of 12 attacks, which resulted in ((killed:peacekeepers:5|five)) peacekeepers killed and ((wounded:peacekeepers:29|29)) injured.
The Division documented ((killed:people:168|168)) killings, ((abducted:people:92|92)) abductions and ((wounded:people:76|76)) injuries affecting civilians.
On 14 February, unidentified armed men killed ((killed:people:31|31)) people, including a woman and ((killed:children:9|nine)) minors, in Ogossagou village.
Malian forces lost ((killed:soldiers:9|nine)) men in the ambush and nearly as many vehicles.
((killed:militants:3|Three)) of the four suicide bombers were shot before they could blow themselves up.
He said his unit had been attacked four times in six weeks, losing ((killed:soldiers:2|two)) men each time.
Government officials initially put the toll at ((killed:people:25|25)), then ((killed:people:53|53)), then ((killed:people:49|49)).
According to ACLED, the conflict claimed ((killed:people:>4000|more than 4,000)) lives last year.
Residents of Nouna said ((killed:people:28|28)) bodies, some with bullet wounds, lay in the streets of sector six.
The dead, ((killed:people:10|ten)) men and ((killed:people:3|three)) women, were buried in a single grave.
The convoy of 12 trucks, carrying 80 passengers, came under fire around noon, and ((killed:people:35|35)) of those on board did not survive.
BREAKING: ((killed:soldiers:6|6)) soldiers killed, ((wounded:soldiers:4|4)) injured in IED blast near Boni
Among those freed are ((released:people:3|three)) schoolteachers and a priest held since 2022.
More than half of the ((killed:people:60|60)) victims were women and children.
The mother of four saw ((killed:people:2|two)) of her brothers shot.
Of ((wounded:people:14|14)) people admitted to Gao hospital with shrapnel injuries, ((killed:people:5|five)) later died.
At 5 a.m. some 80 fighters attacked from the north; by 9 a.m. ((killed:soldiers:33|33)) soldiers lay dead.
The defence minister resigned nine days after the killing of ((killed:people:89|89)) men at Chinagodrar.
The ransom, reportedly €30 million, bought the freedom of ((released:people:4|four)) Frenchmen after three years in captivity.
UNHCR says ((displaced:people:>30000|more than 30,000)) Malians have crossed into Mauritania since January.
((killed:militants:4+|At least four)) attackers were also killed, including ((killed:militants:2|two)) who detonated explosive vests.
The raid targeted a wedding, killing ((killed:civilians:19|19)) civilians and ((killed:people:3|three)) armed men, the UN investigators found.
Rebel spokesman Mohamed Elmaouloud Ramadane said ((killed:mercenaries:>20|more than 20)) Russians had been killed and ((abducted:mercenaries:2|two)) taken prisoner.
Military prosecutors said they had charged ((arrested:soldiers:11|11)) soldiers over the killings.
The attackers abducted the village chief, his ((abducted:people:2|two)) sons and ((abducted:people:4|four)) other men.
The charity’s ((abducted:aid-workers:2|two)) kidnapped employees are both Malian nationals.
Around 160 extremists attacked the camp at Labbezanga and ((killed:militants:14|14)) of them were killed, the junta said.
By evening the count was ((killed:people:13|13)) dead and rising.
A hundred kilometres to the south, gunmen on motorcycles shot dead a teacher and ((killed:children:2|two)) pupils on their way to class.
Nobody has been charged over the deaths of the ((killed:people:500|500)) people the UN says were killed in Moura.
((killed:soldiers:1|One)) soldier died and ((wounded:soldiers:1|another)) was hurt when their pick-up overturned as they gave chase.
The Burkinabe army said its drones had neutralised ((killed:militants:hundreds|hundreds)) of terrorists in the past 72 hours.
((killed:people:150+|At least 150)) people, perhaps ((killed:people:<200|as many as 200)), were massacred in the two hamlets.
The jihadists let the women and children go but executed all ((killed:civilians:16|16)) farmers.
Armed men riding motorcycles killed ((killed:civilians:18|18)) villagers who had gathered for a baptism in Tillabéri region, a local official and a civil society group said on Tuesday.
The assailants "first shot ((killed:people:15|15)) people at the ceremony, then moved to the edge of the village where they killed ((killed:people:7|seven)) others", a resident told AFP.
((killed:people:4|Four)) were found dead and the fate of ((missing:people:6|six)) others is unknown.
The junta’s spokesman said the army had "neutralised ((killed:militants:>60|more than 60)) terrorists" without giving its own losses.
Mali’s army says it repelled the attack, killing ((killed:people:17|17)) and seizing 12 motorbikes.
The blast also destroyed three shops and injured ((wounded:people:~10|around ten)) people, ((wounded:people:3|three)) of whom are in a critical state.
Family members identified ((killed:people:5|five)) of the bodies.
Human rights monitors say ((arrested:people:30+|at least 30)) men were rounded up and that only ((released:people:9|nine)) came home.
Al-Qaeda’s Sahel branch said it had lost ((killed:militants:2|two)) fighters.
((killed:people:13|Thirteen)) died instantly; ((killed:people:4|four)) more succumbed on the way to the hospital in Dori.
((displaced:people:~2000|Some 2,000)) people took refuge in the church, where two priests have been sheltering them.
The ambush, the fourth on that road this month, cost ((killed:soldiers:11|11)) soldiers their lives.
Officials in Niamey said ((killed:soldiers:34|34)) troops had been killed and ((wounded:soldiers:14|14)) injured in Banibangou, where more than 200 attackers in eight vehicles overran the post.
He was one of ((abducted:people:5|five)) engineers kidnapped from the site in 2021.
Nearly all of the ((killed:people:44|44)) dead were civilians.
Militants holding ((abducted:people:3|three)) Italians released a video.
Police said they had picked up ((arrested:people:20|twenty)) youths after the riot.
Residents said soldiers loaded ((abducted:people:12|12)) men onto a truck; their bodies were found the next day.
((wounded:people:20|Twenty)) of the wounded were flown to Niamey in two helicopters.
The mission reported no fatalities but ((wounded:peacekeepers:7|seven)) of its peacekeepers suffered injuries.
((killed:people:62+|At least 62)) people were killed, which would make it the bloodiest day since the ((killed:people:160|160)) deaths of Ogossagou.
It took the army six hours to reach the village, by which time ((killed:people:21|21)) people had been slaughtered.
JNIM fighters killed ((killed:militiamen:9|nine)) VDPs and ((killed:soldiers:2|two)) soldiers near Djibo on Thursday, according to an internal note.
Three weeks before the vote, gunmen shot a candidate and ((killed:people:2|two)) of his aides dead in Gao.
Of the hostages, ((released:people:2|two)) escaped and ((killed:people:1|one)) was killed.
Civil society groups put the number of people killed since 2019 at ((killed:people:>20000|more than 20,000)).
((missing:people:>100|More than 100)) people have been missing since the army swept through the villages on Monday.
The UN says it has credible reports of ((killed:people:120+|at least 120)) people executed by the army and its allies.
The attackers left behind ((killed:militants:9|nine)) of their dead and two pick-ups.
One of the ((killed:people:5|five)) victims was a nine-year-old girl.
Soldiers killed ((killed:militants:3|three)) suspected jihadists and arrested ((arrested:militants:8|eight)), the ministry announced.
`;

/** Sentences of the same with numbers that count nobody killed, hurt or taken. */
export const ENGLISH_WIRE_NO_TOLLS = `
More than 500 schools have closed and 120 health centres no longer work.
The two men, aged 29 and 41, were sentenced to 20 years.
Human Rights Watch interviewed 19 people, among them seven witnesses to the killings.
The group, which numbers some 300 men, attacked from three sides.
At the camp, only 30 of the 150 soldiers were armed.
The coup left no one dead.
No casualties were reported among the 200 peacekeepers based there.
Analysts say at least five groups are active in the three-border region, which has seen 1,200 incidents in the past two years.
Two other attacks the same day, in Fada and Gayéri, left no victims.
About 40 per cent of the 1,100 people interviewed said they had lost a relative.
The Islamic State affiliate claimed it had killed or wounded 85 soldiers.
Seven years on, only two of the eleven suspects have been tried.
Reinforcements sent from Sévaré arrived two hours later with 15 vehicles.
Both pilots died when the helicopter came down.
Only 17 of the garrison’s 120 men have rejoined the unit.
Eleven Chadian soldiers serving with the UN were awarded medals.
`;
