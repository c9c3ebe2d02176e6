/** Tolls as longer French reports tell them: in passing, corrected, left without a verb. */
export const FRENCH_NARRATIVE = `
Le soir, l’hôpital avait reçu ((killed:people:19|dix-neuf)) corps et ((wounded:people:33|trente-trois)) blessés.
Le premier décompte du ministère était de ((killed:people:35|35)) morts ; le second, le lendemain, de ((killed:people:54|54)).
Les uns parlent de ((killed:people:40|quarante)) morts, les autres de ((killed:people:60|soixante)).
Selon les uns, ((killed:people:40|quarante)) personnes sont mortes, selon les autres ((killed:people:55|cinquante-cinq)).
Des témoins évoquent ((killed:people:50+|au moins cinquante)) morts, le gouverneur ((killed:people:23|vingt-trois)).
Le gouvernement dit ((killed:people:14|quatorze)) morts, les habitants ((killed:people:>30|plus de trente)).
Le gouvernement a reconnu ((killed:soldiers:17|dix-sept)) soldats tués quand les assaillants en revendiquaient ((killed:soldiers:42|quarante-deux)).
Officiellement ((killed:people:9|neuf)) personnes ont péri ; l’imam assure avoir prié sur ((killed:people:21|vingt et un)) corps.
Les assaillants disent avoir tué ((killed:soldiers:60|soixante)) militaires et perdu ((killed:militants:3|trois)) des leurs.
Le bilan passait de ((killed:people:26|26)) à ((killed:people:31|31)) morts.
C’est là qu’en 2019 ((killed:soldiers:53|cinquante-trois)) soldats sont tombés en une matinée.
Là-bas tombèrent ((killed:soldiers:53|cinquante-trois)) soldats.
Y périrent ((killed:soldiers:6|six)) soldats et leur lieutenant.
Dans l’attaque ont péri ((killed:soldiers:25|vingt-cinq)) soldats.
Ont été tués : ((killed:soldiers:4|quatre)) soldats et ((killed:police:2|deux)) gendarmes.
Étaient morts, ce matin-là, ((killed:people:11|onze)) hommes du village.
La route a pris ((killed:people:30|trente)) vies depuis le printemps.
Quinze jours plus tôt, une mine avait emporté ((killed:soldiers:4|quatre)) soldats sur la même piste.
Une mine a eu raison de ((killed:soldiers:4|quatre)) soldats.
Une bombe a déchiqueté ((killed:soldiers:5|cinq)) soldats.
Dimanche, ((killed:people:17|dix-sept)) personnes ont été portées en terre.
La liste dressée par les familles compte ((killed:people:64|soixante-quatre)) noms de morts.
La stèle porte les noms de ((killed:peacekeepers:7|sept)) Casques bleus tués ce mois de février.
Des trente soldats du convoi, ((killed:people:9|neuf)) étaient morts au bout d’une heure.
Sur les quatre-vingts hommes de la garnison, ((killed:people:25|vingt-cinq)) ont été tués et ((missing:people:12|douze)) restent introuvables.
Une attaque y avait fait ((killed:soldiers:23|vingt-trois)) morts parmi les soldats en mars.
Les combats ont laissé ((killed:civilians:12|douze)) civils morts dans les champs.
Avec ((killed:people:42|quarante-deux)) tués, c’est le pire jour de l’armée depuis un an.
Avec ses ((killed:people:157|157)) morts, Ogossagou reste le massacre le plus lourd.
Ce qui est sûr, c’est que ((killed:people:8|huit)) personnes sont mortes.
((killed:people:8+|Au moins huit)) personnes, et sans doute davantage, y ont laissé leur vie.
Les hélicoptères ont tué ((killed:civilians:19|dix-neuf)) convives à Bounti.
La frappe a tué ((killed:people:22|vingt-deux)) personnes, dont ((killed:civilians:19|dix-neuf)) civils.
Les obus ont blessé ((wounded:peacekeepers:5|cinq)) Casques bleus et ((wounded:people:2|deux)) cuisiniers.
((wounded:soldiers:8|Huit)) soldats ont dû être évacués, touchés par des éclats.
((wounded:people:3|Trois)) blessés sont entre la vie et la mort.
Le car a été arrêté et ((abducted:people:9|neuf)) hommes emmenés en brousse.
En avril 2012, ((abducted:people:7|sept)) agents du consulat d’Algérie étaient enlevés à Gao.
Le groupe détenait encore ((abducted:people:5|cinq)) otages cet hiver-là.
Les rebelles ont montré ((abducted:soldiers:12|douze)) soldats captifs à la télévision.
Les ((released:people:4|quatre)) derniers otages sont rentrés en octobre.
((released:people:12|Douze)) ont été relâchés contre rançon.
La police a emmené ((arrested:people:30|trente)) personnes pour les interroger.
((arrested:people:14|Quatorze)) ont été inculpés et écroués.
((arrested:people:2|Deux)) des tireurs ont été pris vivants.
((arrested:people:9|Neuf)) hommes ont été appréhendés au lendemain de l’attaque, dit le procureur.
Le procureur annonce ((arrested:people:9|neuf)) arrestations.
Le parquet fait état de ((arrested:people:9|neuf)) interpellations dans le quartier.
Des soldats ont arrêté une nuit ((arrested:people:9|neuf)) notables du cercle.
((arrested:people:11|Onze)) personnes, toutes de Bamako, dorment en prison.
L’armée a mis la main sur ((arrested:militants:3|trois)) djihadistes.
Les Russes ont laissé ((killed:people:50|cinquante)) morts dans le sable.
Parmi les Russes de la colonne, ((killed:people:50+|au moins cinquante)) ont été tués.
((killed:people:5|Cinq)) personnes, ou ((killed:people:7|sept)) selon une autre source, ont été tuées.
Tués : ((killed:soldiers:12|12)) soldats. Blessés : ((wounded:soldiers:7|7)).
Mardi, Dioura : ((killed:soldiers:40|quarante)) soldats morts, selon le JNIM
Le 4, ((killed:soldiers:27|vingt-sept)) soldats sont morts à Mondoro, et ((wounded:soldiers:33|trente-trois)) y ont été blessés.
((killed:soldiers:2|Deux)) soldats du 2e régiment étranger de parachutistes ont trouvé la mort dans l’accrochage.
((killed:soldiers:13|Treize)) soldats, tous français, sont morts dans la collision.
La collision de deux hélicoptères coûta la vie à ((killed:soldiers:13|treize)) soldats.
`;

/** A sentence that goes on with the dead of the one before. */
export const FRENCH_RECOUNTS = `
Le gouverneur avait dit ((killed:people:9|neuf)).
Le premier communiqué parlait de ((killed:people:17|dix-sept)).
Un message antérieur en donnait ((killed:people:20|vingt)).
Les habitants avancent un chiffre plus élevé : ((killed:people:40|quarante)).
Les notables en comptent ((killed:people:60|soixante)).
D’autres en ont compté ((killed:people:30|trente)).
La liste du cercle en porte ((killed:people:28|vingt-huit)).
Notre propre décompte est de ((killed:people:31|31)).
Le chiffre a été corrigé à ((killed:people:18|dix-huit)).
Le lendemain, ils étaient ((killed:people:43|43)).
Lundi, on en était à ((killed:people:50|cinquante)).
La mission a ensuite ramené ce chiffre à ((killed:people:3|trois)).
Une note confidentielle porte le nombre à ((killed:people:70|soixante-dix)).
Pour les assaillants, c’était ((killed:people:100|cent)).
On avait d’abord parlé de ((killed:people:200|deux cents)).
Ils sont ((killed:people:14|quatorze)), dit l’infirmière, et non onze.
Les rebelles en revendiquent ((killed:people:97|97)).
Un second bulletin en a recensé ((killed:people:24|24)).
L’état-major s’en tient à ((killed:people:8|huit)).
`;
