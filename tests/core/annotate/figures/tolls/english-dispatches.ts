/** Sentences in the manner of Reuters, AFP, AP, the United Nations and rights groups: none of them is theirs. */
export const ENGLISH_DISPATCHES = `
((killed:soldiers:11|Eleven)) soldiers were found dead after the attack on the supply convoy, and ((missing:civilians:~50|about 50)) civilians were reported missing.
“((killed:soldiers:11|Eleven)) bodies of soldiers have been found and searches are ongoing,” the spokesman told reporters.
An internal document seen by our correspondent gave a death toll of ((killed:soldiers:27|27)) soldiers.
The ambush, which killed ((killed:soldiers:>12|more than a dozen)) soldiers last month, was claimed by the group on Tuesday.
The armed group summarily executed ((killed:people:10|ten)) truck drivers and ((killed:people:2|two)) apprentices on the Kayes road.
A nurse in Koro counted ((killed:people:23|23)) dead and ((wounded:people:15|15)) injured, ((wounded:people:4|four)) of them critically.
The mission documented the killing of ((killed:civilians:317|317)) civilians, while ((abducted:people:73|73)) were kidnapped and ((wounded:people:77|77)) injured.
Air strikes on a wedding and then on a burial killed ((killed:civilians:14+|at least 14)) civilians, including ((killed:children:4|four)) children.
Jihadists kidnapped ((abducted:people:156|156)) people, most of them thought to be informers.
The group said its men had killed ((killed:mercenaries:50|50)) Wagner members and ((killed:soldiers:10|10)) Malian soldiers.
Militants kill ((killed:soldiers:8|eight)) soldiers, injure ((wounded:soldiers:5|five)) in northern Burkina Faso
The death toll from Saturday’s raid on the village has climbed to ((killed:people:160|160)), a councillor said.
Witnesses described how men in uniform went from house to house and shot ((killed:people:7|seven)) men in front of their families.
Troops left behind ((killed:civilians:9|nine)) dead civilians, among them ((killed:children:2|two)) boys.
The attackers made off with ((abducted:civilians:3|three)) traders and their lorry.
Residents said they had buried ((killed:people:20+|at least 20)) people in two mass graves.
He said ((killed:police:2|two)) gendarmes and a customs agent had lost their lives.
The raid left ((killed:people:13|13)) people dead, ((wounded:people:9|nine)) injured and ((missing:people:3|three)) unaccounted for.
At the district hospital, doctors treated ((wounded:civilians:38|38)) civilians for bullet wounds.
The French presidency said ((killed:soldiers:13|13)) of its soldiers had died when two helicopters collided.
The gunmen separated the men from the women and executed ((killed:people:~30|around 30)) of them.
((killed:peacekeepers:3|Three)) Bangladeshi peacekeepers were killed and ((wounded:peacekeepers:4|four)) seriously hurt on the road from Anefis to Gao.
More than 40,000 people live in the camp, ((displaced:people:12000|12,000)) of whom fled the fighting around Menaka.
((killed:people:<80|As many as 80)) people may have died, according to two diplomats.
((killed:soldiers:24|Twenty-four)) soldiers died in the ambush at Bouka Were, and eight survivors were picked up the next day.
The statement put the number of civilians killed at ((killed:civilians:15|15)), six of them in Tenenkou.
Local sources gave a higher toll of ((killed:people:50+|at least 50)) dead.
In the first quarter the division recorded ((killed:civilians:248|248)) civilians killed.
The kidnappers let ((released:people:2|two)) women go after a few hours, and kept the other ((abducted:people:5|five)).
((displaced:civilians:-1500|Nearly 1,500)) residents have fled to Bandiagara since the attack.
Benin’s government acknowledged that ((killed:soldiers:54|54)) soldiers had been killed near the borders with Niger and Burkina Faso last week, having earlier spoken of ((killed:soldiers:8|eight)).
The spokesman said the fighting had left ((killed:militants:9|nine)) dead and ((wounded:militants:12|12)) wounded on the rebel side.
Rebels say their forces killed ((killed:mercenaries:84|84)) fighters of the Wagner group and ((killed:soldiers:47|47)) government troops between 25 and 27 July.
The alliance put the number of prisoners at ((abducted:people:7|seven)), among them two Russians.
The army confirmed only ((killed:soldiers:2|two)) deaths and ((wounded:soldiers:10|ten)) wounded in its ranks.
((killed:people:<600|Up to 600)) people were shot dead in a matter of hours, according to a security assessment that doubles the earlier estimate of ((killed:people:~300|about 300)).
A relatives’ collective says ((killed:people:400+|at least 400)) died in the trench.
Footage showing one side of the ditch allows ((killed:people:>110|more than 110)) bodies to be counted.
The group claimed to have killed ((killed:people:-300|nearly 300)), all of them fighters by its account.
Residents spent three days collecting the bodies of ((killed:civilians:90|ninety)) villagers.
A woman from the village lost ((killed:people:8|eight)) members of her family.
Gunmen kidnapped the ((abducted:aid-workers:6|six)) aid workers, five of them citizens of Niger, in Dakoro.
((released:civilians:2|Two)) Chinese miners kidnapped nearly nine months ago have been released in Burkina Faso.
France’s nuclear firm saw ((abducted:people:7|seven)) of its workers kidnapped there in 2010.
((killed:people:37+|At least 37)) labourers and guards were killed in the raid on the mine.
Violence has displaced ((displaced:people:39731|39,731)) people between January and October, according to a tally by OCHA.
((displaced:people:>11000|More than 11,000)) people have been uprooted since a series of raids began on 31 December.
((displaced:people:~15600|Some 15,600)) people sought shelter in the town hall after their camp was torched.
Clashes between the two groups on Sunday killed ((killed:people:23|23)) people and wounded ((wounded:people:22|22)) others.
An attack on a convoy escorted by volunteers left ((killed:people:41|41)) dead, among them a local leader of the volunteers.
((killed:soldiers:4|Four)) of the eleven soldiers on board the truck were killed outright.
The dead include ((killed:children:9|nine)) children and their teacher.
By nightfall ((wounded:people:31|thirty-one)) wounded had reached the clinic, ((killed:people:3|three)) of whom did not live until morning.
The jihadists freed the women and released ((released:civilians:60|sixty)) passengers on Wednesday, keeping ((abducted:people:25|twenty-five)) men.
Of the 110 people on the three coaches, ((released:people:~40|around forty)) have been let go.
Authorities have detained ((arrested:soldiers:55+|at least 55)) soldiers, ((arrested:soldiers:2|two)) generals among them.
((arrested:soldiers:2|Two)) more members of the national guard were taken into custody overnight.
The governor spoke of ((killed:civilians:19|19)) displaced farmers shot by unidentified gunmen.
The two strikes left “a provisional toll of ((killed:civilians:49|49)) civilians and ((killed:soldiers:15|15)) soldiers killed”, a government statement said.
((killed:people:64|Sixty-four)) people, including ((killed:civilians:49|49)) civilians and ((killed:soldiers:15|15)) soldiers, were killed in the two raids.
The army’s response made it possible to neutralise ((killed:militants:~50|around fifty)) terrorists.
((killed:civilians:154+|At least 154)) civilians drowned or were shot when the boat was attacked.
The strikes caused a provisional death toll of ((killed:civilians:21|21)) civilians, including ((killed:children:11|11)) children and the pharmacy manager; ((wounded:people:dozens|dozens)) more were injured.
A retired official said ((killed:people:20+|at least 20)) people were left dead.
The armies of the three countries unlawfully killed ((killed:people:57+|at least 57)) people and forcibly disappeared ((missing:people:142+|at least 142)) others between February and April.
Mali vowed to look into claims that its own troops had killed ((killed:civilians:~30|some 30)) villagers.
((missing:people:-107|Nearly 107)) people disappeared in the south-west in March and April, and mass graves have been found since.
((arrested:people:313|313)) people were arrested after the march; ((wounded:people:109|109)) were injured in the melee, ((wounded:people:88|88)) protesters and ((wounded:police:21|21)) police.
The protests left ((killed:people:~15|some fifteen)) dead and ((wounded:people:>100|more than a hundred)) wounded.
((arrested:police:3|Three)) policemen seen beating a student were later arrested.
Five hours into the siege, commandos had freed ((released:people:126|126)) hostages, ((wounded:people:33|33)) of whom were injured.
The operation, which ended at noon, allowed ((released:people:156|156)) people to be freed.
((killed:militants:4|Four)) attackers, two of them women, were also killed.
The hospital’s director said it had received ((killed:people:20+|at least 20)) bodies.
A mine killed ((killed:soldiers:6|six)) soldiers on patrol near Tessit; ((missing:soldiers:2|two)) are still being looked for.
In Seytenga, ((killed:civilians:44|forty-four)) civilians perished, thirty-one of them in one village and thirteen in the other.
((killed:militants:26+|No fewer than 26)) “terrorists” have been put out of action in a week.
Unicef counted ((killed:children:11|eleven)) children among the dead.
The villagers fished ((killed:people:12|twelve)) bodies out of the river.
It was market day, and ((killed:civilians:9|nine)) traders never made it home.
The ((abducted:people:2|two)) kidnapped priests are in good health, their bishop said.
Gunmen on motorcycles abducted the prefect and ((abducted:police:3|three)) gendarmes of his escort.
Rebels paraded ((abducted:soldiers:14|14)) captured soldiers before journalists.
((killed:people:1|One)) of the wounded died on the way, bringing the toll to ((killed:people:5|five)).
The mission lost ((killed:peacekeepers:7|seven)) Togolese peacekeepers in a single blast; ((wounded:peacekeepers:3|three)) more were gravely hurt.
((displaced:people:~8000|Some 8,000)) people, most of them women and children, are sleeping in the open around Gao.
((wounded:people:4|Four)) came away with wounds.
((wounded:soldiers:8|Eight)) soldiers had to be flown out with shrapnel wounds.
It emptied the valley: ((displaced:people:8000|8,000)) people on the roads to Sévaré.
((released:soldiers:75|Seventy-five)) soldiers held by the CSP were handed to the Red Cross.
((killed:mercenaries:6+|At least six)) members of Africa Corps were killed at Kayes.
((killed:mercenaries:~46|Some 46)) fighters of the Wagner group died there.
`;

/** The same, with numbers that are no tolls. */
export const ENGLISH_DISPATCHES_NO_TOLLS = `
The four Egyptians were on patrol when the mine went off.
The convoy of 150 lorries was escorted by 80 soldiers and 30 auxiliaries.
The insurgents arrived on about 100 motorcycles, two and three to a machine.
Human Rights Watch interviewed 40 people, among them 20 witnesses to the abuses.
The two men, aged 34 and 41, were flown to Bamako.
They also said about 30 others, either dead or seriously injured, had been airlifted to Kidal.
The seventh peacekeeper to die this year was 27 years old.
The commune had a population of 35,000 before it emptied.
The ministry said that 25 vehicles carrying 60 passengers had been searched.
The two generals were seen in public for the first time in six months.
His three brothers and two sisters still live in Kaya.
The trench, three kilometres from the village, was dug by several hundred men.
France has withdrawn 400 of its 1,500 troops from Niger.
A team of twelve experts interviewed 157 witnesses.
The boat can carry around 300 passengers.
Neither side has said how many troops it lost.
Three rockets were fired at the engine, a company official said.
Amnesty says soldiers killed or forcibly disappeared some 200 people this year.
Ten days later, all but two of the 17 hostages were home.
Every family in the hamlet has lost somebody.
`;
