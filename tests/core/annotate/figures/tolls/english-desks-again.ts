/** More of them: other verbs and constructions, in the words of the same desks. */
export const ENGLISH_DESKS_AGAIN = `
((killed:soldiers:26+|At least 26)) soldiers lay dead when reinforcements reached the fort, an officer said on condition of anonymity.
The raid cost the army ((killed:soldiers:31|31)) men, according to an internal note seen by Reuters.
Unidentified assailants ambushed a supply convoy on Friday, and ((killed:people:15|fifteen)) drivers perished in the flames.
Nigerien authorities announced ((killed:soldiers:20|20)) troops and ((killed:civilians:1|one)) civilian dead.
A wave of motorcycle-borne gunmen swept through three villages, cutting down ((killed:people:61|61)) people in their path.
The extremists are said to be holding ((abducted:people:14|fourteen)) foreign nationals.
((wounded:people:22|Twenty-two)) people with shrapnel wounds were admitted to the regional hospital.
Three days of clashes have sent ((displaced:people:~11000|about 11,000)) people fleeing across the border.
The death toll, earlier given as ((killed:people:40|40)), has more than doubled.
((killed:soldiers:10|Ten)) soldiers did not survive the night, nor did ((killed:civilians:4|four)) civilians who had sheltered with them.
Another ((wounded:soldiers:17|17)) soldiers sustained injuries, the ministry added.
MINUSMA verified ((killed:people:96|96)) deaths and ((wounded:people:48|48)) injuries resulting from the incident.
The Mission is investigating allegations that soldiers killed ((killed:civilians:9+|at least nine)) civilians at a market.
((displaced:people:~2200|Some 2,200)) households were compelled to abandon their homes.
The fate of a further ((missing:people:12|12)) persons apprehended on that date remains unknown.
In a separate incident, ((wounded:peacekeepers:3|three)) peacekeepers sustained life-threatening injuries.
Community leaders provided a list of ((killed:people:53|53)) victims.
The soldiers loaded ((abducted:people:19|19)) men into two trucks; their bodies turned up the next day by the road.
We have verified the names of ((killed:people:203|203)) people who died, said a researcher.
Staff of the clinic stabilised ((wounded:people:27|27)) wounded before the road was cut.
((killed:people:4|Four)) of those who were hurt did not live until morning.
The organisation mourns ((killed:aid-workers:3|three)) colleagues murdered on the road to Ménaka.
Armed men broke into the health centre and carried off ((abducted:people:2|two)) nurses.
The imam says he washed ((killed:people:17|seventeen)) bodies that day.
At Dinangourou the cemetery has ((killed:people:32|thirty-two)) new graves since Thursday.
((displaced:people:100|A hundred)) families have taken to the road with what they could carry.
The clash resulted in ((killed:soldiers:3|03)) martyrs and ((wounded:soldiers:8|08)) wounded on our side.
The enemy abandoned ((killed:militants:18|18)) bodies on the battlefield.
Air assets struck a logistics base, neutralising ((killed:militants:>50|over 50)) armed terrorists.
A search operation led to the arrest of ((arrested:people:11|11)) suspects and the seizure of 20 motorcycles.
The Defence and Security Forces lost ((killed:soldiers:7|seven)) of their own.
Enemy: ((killed:militants:36|36)) dead. Friendly forces: ((wounded:soldiers:2|two)) slightly wounded.
Gunmen storm Niger army post, ((killed:soldiers:12|12)) soldiers slain
((abducted:people:3|Three)) Chinese held after raid on mine
((killed:people:47|47)) buried after Saturday’s massacre
Kidnapped teachers: ((released:people:4|four)) walk free
Toll from Gao suicide bombing hits ((killed:people:77|77))
((killed:civilians:>50|More than 50)) villagers feared killed by army, say residents
Ouagadougou hotel siege over, ((killed:people:28|28)) dead
Killed ((killed:people:8|8)), kidnapped ((abducted:people:4|4))
((killed:soldiers:14|14)) troops, ((killed:militiamen:6|6)) VDP dead
((displaced:people:3500|3,500)) displaced
Dead: ((killed:people:30-35|30 to 35))
9.15am: A colonel confirms ((killed:people:5|five)) dead in the garrison; he thinks the number will go up.
We can now report that ((released:people:126|126)) people have been brought out of the hotel safely.
((killed:people:2|Two)) victims have been named by their families.
The number of injured has risen again, to ((wounded:people:43|43)).
Ten minutes ago a helicopter flew out ((wounded:soldiers:8|eight)) wounded soldiers.
The jury heard how ((killed:civilians:18|eighteen)) customers and staff were shot one after another.
They were sentenced to death for the attacks that left ((killed:people:27|27)) people dead in 2015.
The defendant told the court he had killed nobody.
Of the 20 accused, four stood in the dock.
He was injured in a mine blast that killed ((killed:people:4|four)) of his bodyguards.
She spent 449 days as a prisoner, for most of them with ((abducted:people:2|two)) other hostages.
As a young captain he lost ((killed:soldiers:9|nine)) soldiers at Ménaka.
A father of seven, he had commanded 300 men.
`;
