/** Tolls as longer English reports tell them: in passing, corrected, left without a verb. */
export const ENGLISH_NARRATIVE = `
By nightfall the hospital had received ((killed:people:19|nineteen)) bodies and ((wounded:people:33|thirty-three)) wounded.
The ministry’s first count was ((killed:people:35|35)) dead; its second, a day later, ((killed:people:54|54)).
Some put the dead at ((killed:people:40|forty)), others at ((killed:people:60|sixty)).
By one account ((killed:people:40|forty)) died, by another ((killed:people:55|fifty-five)).
Witnesses speak of ((killed:people:50+|at least fifty)) dead, the governor of ((killed:people:23|23)).
The government says ((killed:people:14|14)) people died, residents ((killed:people:>30|more than 30)).
Officially ((killed:people:9|nine)) people lost their lives; the imam says he prayed for ((killed:people:21|twenty-one)) bodies.
The attackers say that they killed ((killed:people:60|sixty)) and lost ((killed:militants:3|three)).
The toll, put at first at ((killed:people:26|26)), stood at ((killed:people:31|31)) by Sunday.
The toll had been ((killed:people:26|26)) on Friday and was ((killed:people:31|31)) by Sunday.
The army’s figure was ((killed:people:10|ten)) killed; that of the rebels ((killed:people:97|97)).
It was there, in 2019, that ((killed:soldiers:53|fifty-three)) soldiers fell in a single morning.
The road has taken ((killed:people:30|thirty)) lives since the spring.
The road took the lives of ((killed:soldiers:6|six)) soldiers in May.
Two weeks before, a mine had done for ((killed:soldiers:4|four)) soldiers on the same track.
A bomb under a bridge blew ((killed:soldiers:5|five)) soldiers to pieces.
((killed:people:6|Six)) did not live to see the evening.
On Sunday ((killed:people:17|seventeen)) were laid in the ground.
The list the families drew up has ((killed:people:64|sixty-four)) names of dead.
The monument bears the names of ((killed:peacekeepers:7|seven)) peacekeepers killed that February.
The convoy left with 30 soldiers; ((killed:soldiers:9|nine)) of them were dead within the hour.
Of the garrison’s 80 men, ((killed:people:25|twenty-five)) were killed and ((missing:people:12|twelve)) could not be found.
Of the hundred passengers, ((killed:people:31|thirty-one)) were dead and ((wounded:people:17|seventeen)) hurt.
An attack there in March had left ((killed:soldiers:23|23)) dead among the troops.
The fighting, residents say, left ((killed:civilians:12|a dozen)) civilians dead in the fields.
The raid ended with ((killed:militants:3|three)) of the attackers dead and ((arrested:militants:2|two)) in custody.
With ((killed:people:42|forty-two)) killed, it was the army’s worst day in a year.
What is certain is that ((killed:people:8|eight)) people are dead.
It is not known who shot the ((killed:people:11|eleven)) people found at the well.
There had been ((killed:people:13|13)) dead in the first assault.
Helicopters killed ((killed:civilians:19|nineteen)) wedding guests at Bounti.
French jets are said to have killed ((killed:people:22|twenty-two)) people there, ((killed:civilians:19|nineteen)) of them civilians.
The strike hit a wedding party, and ((killed:people:20|twenty)) people lost their lives.
The mortar fire, which lasted for ten minutes, wounded ((wounded:peacekeepers:5|five)) of the blue helmets and ((wounded:people:2|two)) cooks.
The shells hurt ((wounded:peacekeepers:3|three)) Guineans of the UN force.
A helicopter took out ((wounded:people:6|six)) wounded.
((wounded:people:3|Three)) are fighting for their lives.
They let the women go and kept ((abducted:people:14|fourteen)) men.
The riders went off with ((abducted:civilians:6|six)) of the villagers.
In April 2012 ((abducted:people:7|seven)) Algerian consular staff were carried off from Gao.
((abducted:people:2|Two)) more hostages, a Swede and a South African, were taken in Timbuktu.
The group still had ((abducted:people:5|five)) hostages in its hands that winter.
The rebels showed ((abducted:soldiers:12|twelve)) captured soldiers to a camera crew.
((released:people:12|Twelve)) were let go for a ransom.
The last ((released:people:4|four)) hostages came home in October.
It paid for the freedom of ((released:people:4|four)) French hostages.
The police took ((arrested:people:30|thirty)) people away for questioning.
((arrested:people:14|Fourteen)) were charged and jailed.
Soldiers came at night and arrested ((arrested:people:9|nine)) more.
Wagner’s own channels admitted that ((killed:people:20|twenty)) of its men had died.
The Russians left ((killed:people:50|fifty)) dead in the sand.
Rebel spokesmen put the Russian dead at ((killed:people:84|84)).
Of the Russians in the column ((killed:people:50+|at least fifty)) were killed.
The column was wiped out, with ((killed:mercenaries:20+|no fewer than twenty)) Wagner men dead.
((killed:people:5|Five)) people, or ((killed:people:7|seven)) by another count, were killed.
The dead number ((killed:people:36|36)), the injured ((wounded:people:12|twelve)).
Dead: ((killed:people:36|36)). Wounded: ((wounded:people:12|12)).
Tuesday, Dioura: ((killed:soldiers:40|forty)) soldiers dead, said JNIM
`;

/** A sentence that goes on with the dead of the one before. */
export const ENGLISH_RECOUNTS = `
The governor had said ((killed:people:9|nine)).
The first statement spoke of ((killed:people:17|seventeen)).
An earlier communiqué had given ((killed:people:20|twenty)).
Residents give a higher figure: ((killed:people:40|forty)).
Local elders insist on ((killed:people:60|sixty)).
Others counted ((killed:people:30|thirty)).
The district’s own list has ((killed:people:28|twenty-eight)).
Our own count is ((killed:people:31|31)).
The number was later corrected to ((killed:people:18|eighteen)).
A day later it was ((killed:people:43|43)).
By Monday the figure had reached ((killed:people:50|fifty)).
State radio made it ((killed:people:12|twelve)).
The mission later lowered the figure to ((killed:people:3|three)).
A leaked report puts the number at ((killed:people:70|seventy)).
For the attackers it was ((killed:people:100|a hundred)).
At first there was talk of ((killed:people:200|two hundred)).
There were ((killed:people:14|fourteen)), the nurse says, not eleven.
The rebels claim ((killed:people:97|97)).
The union said ((killed:people:70|seventy)), which was wrong.
A second bulletin raised it to ((killed:people:24|24)).
`;
