/** More of them: other verbs and constructions, in the words of the same desks. */
export const FRENCH_DESKS_AGAIN = `
((killed:soldiers:26+|Au moins 26)) militaires gisaient dans le fort à l’arrivée des renforts, raconte un officier.
Le raid a coûté ((killed:soldiers:31|trente et un)) hommes à l’armée, selon une note interne.
Des inconnus ont tendu une embuscade à un convoi vendredi, et ((killed:people:15|quinze)) chauffeurs ont péri dans les flammes.
Les autorités nigériennes annoncent ((killed:soldiers:20|vingt)) militaires et ((killed:civilians:1|un)) civil tués.
Des hommes à moto ont ratissé trois villages, fauchant ((killed:people:61|61)) personnes sur leur passage.
Les extrémistes tiendraient ((abducted:people:14|quatorze)) étrangers en otage.
((wounded:people:22|Vingt-deux)) personnes atteintes par des éclats ont été admises à l’hôpital régional.
Trois jours de combats ont jeté ((displaced:people:~11000|environ 11 000)) personnes sur les routes.
((killed:soldiers:10|Dix)) soldats n’ont pas survécu à la nuit, pas plus que ((killed:civilians:4|quatre)) civils réfugiés dans le camp.
((wounded:soldiers:17|Dix-sept)) autres militaires sont blessés, ajoute le ministère.
Les ravisseurs réclament une rançon pour les ((abducted:people:6|six)) ingénieurs capturés en mai.
La Mission a vérifié ((killed:people:96|96)) décès et ((wounded:people:48|48)) blessures consécutifs à l’incident.
La Mission enquête sur des allégations selon lesquelles des soldats auraient tué ((killed:civilians:9+|au moins neuf)) civils.
((displaced:people:~2200|Quelque 2 200)) ménages ont été forcés d’abandonner leurs foyers.
Le sort de ((missing:people:12|douze)) autres personnes appréhendées ce jour-là demeure inconnu.
Lors d’un incident distinct, ((wounded:peacekeepers:3|trois)) Casques bleus ont subi des blessures graves.
Les chefs coutumiers ont fourni une liste de ((killed:people:53|53)) victimes.
Parmi les victimes se trouvaient ((killed:children:8|huit)) enfants.
Nous avons vérifié l’identité de ((killed:people:203|203)) personnes décédées, explique une chercheuse.
Le personnel du centre de santé a stabilisé ((wounded:people:27|27)) blessés.
((killed:people:4|Quatre)) des blessés n’ont pas passé la nuit.
Des hommes armés ont fait irruption dans le centre de santé et sont repartis avec ((abducted:people:2|deux)) infirmières.
L’imam dit avoir lavé ((killed:people:17|dix-sept)) corps ce jour-là.
À Dinangourou, le cimetière compte ((killed:people:32|trente-deux)) tombes fraîches.
Aucun des ((killed:soldiers:11|onze)) soldats du camion n’a survécu.
L’accrochage a fait ((killed:soldiers:3|03)) morts et ((wounded:soldiers:8|08)) blessés dans nos rangs.
L’ennemi a abandonné ((killed:militants:18|18)) corps sur le terrain.
Les vecteurs aériens ont frappé une base, neutralisant ((killed:militants:>50|plus de 50)) terroristes.
Un ratissage a abouti à l’interpellation de ((arrested:people:11|11)) suspects et à la saisie de 20 motos.
Les FDS ont perdu ((killed:soldiers:7|sept)) des leurs.
Bilan ennemi : ((killed:militants:36|36)) morts.
Niger : ((killed:soldiers:12|douze)) soldats périssent dans une attaque
((killed:people:47|47)) morts enterrés après le massacre de samedi
Enseignants enlevés : ((released:people:4|quatre)) recouvrent la liberté
Attentat de Gao : le bilan atteint ((killed:people:77|77)) morts
Prise d’otages de Ouagadougou : fin du siège, ((killed:people:28|28)) morts
Tués : ((killed:people:8|8)), enlevés : ((abducted:people:4|4))
((killed:soldiers:14|14)) militaires et ((killed:militiamen:6|6)) VDP tués
((displaced:people:3500|3 500)) déplacés
9 h 15 : un colonel confirme ((killed:people:5|cinq)) morts dans la garnison.
On apprend à l’instant que ((released:people:126|126)) personnes ont été extraites de l’hôtel saines et sauves.
Le nombre de blessés est encore monté, à ((wounded:people:43|43)).
Il y a dix minutes, un hélicoptère a évacué ((wounded:soldiers:8|huit)) soldats blessés.
Le tribunal a entendu comment ((killed:civilians:18|dix-huit)) clients et employés avaient été abattus l’un après l’autre.
Ils ont été condamnés à mort pour les attentats qui ont fait ((killed:people:27|27)) morts en 2015.
Sur les vingt accusés, quatre étaient dans le box.
Il avait été blessé par une mine qui avait tué ((killed:people:4|quatre)) de ses gardes du corps.
Elle est restée prisonnière 449 jours, le plus souvent avec ((abducted:people:2|deux)) autres otages.
Jeune capitaine, il avait perdu ((killed:soldiers:9|neuf)) soldats à Ménaka.
Père de sept enfants, il avait commandé 300 hommes.
Le colonel et trois ministres ont assisté à la prière pour les soldats morts.
`;
