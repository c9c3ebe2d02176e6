/** Sentences in the manner of l’AFP, RFI, the papers of Bamako, Niamey and Ouagadougou, and the United Nations: none of them is theirs. */
export const FRENCH_DISPATCHES = `
Le bilan de l’attaque a atteint les ((killed:people:160|160)) morts, a indiqué un élu joint par téléphone.
Une source militaire citait pour sa part un bilan de ((killed:civilians:40|40)) civils tués.
Le communiqué fait état de ((killed:people:95|95)) morts, de ((missing:people:19|19)) portés disparus et de nombreux blessés.
Selon l’armée, ((killed:soldiers:24|24)) personnels FAMa ont trouvé la mort et huit rescapés ont été récupérés.
Le bilan provisoire est de ((killed:soldiers:5|05)) morts et ((wounded:soldiers:8|08)) blessés côté FAMa.
((killed:peacekeepers:2|Deux)) (02) Casques bleus ont été tués et ((wounded:peacekeepers:5|cinq)) autres grièvement blessés mardi.
Côté ami, l’armée déplore ((killed:soldiers:5|cinq)) morts, ((wounded:soldiers:20|20)) blessés et ((missing:soldiers:11|11)) portés disparus.
Côté ennemi, ((killed:militants:15|quinze)) assaillants ont été tués et 20 motos récupérées.
« Nous avons un bilan de ((killed:soldiers:10|dix)) morts, ((missing:soldiers:4|quatre)) disparus et ((wounded:soldiers:3|trois)) blessés dans nos rangs », a déclaré le porte-parole.
L’armée fait pour sa part état de ((killed:soldiers:9|neuf)) tués et ((wounded:soldiers:11|11)) blessés dans ses rangs.
Une source au centre de santé parle de ((killed:soldiers:16|16)) morts et ((wounded:soldiers:10|10)) blessés parmi les militaires.
((killed:police:5|Cinq)) policiers, ((killed:police:2|deux)) gendarmes et ((killed:soldiers:2|deux)) gardes nationaux ont été tués.
Il est aussi précisé qu’((missing:police:1|un)) gendarme, ((missing:soldiers:1|un)) garde et ((missing:police:1|un)) policier sont portés disparus.
((abducted:people:42|Quarante-deux)) otages sont toujours entre les mains de leurs ravisseurs.
L’embuscade a causé la mort de ((killed:mercenaries:50|50)) éléments de Wagner et de ((killed:soldiers:10|dix)) militaires maliens.
Les ravisseurs ont froidement exécuté ((killed:civilians:12|douze)) des passagers, dont le chauffeur.
L’attaque jihadiste a fait ((killed:people:~60|une soixantaine)) de morts, militaires et civils.
((killed:civilians:3|Trois)) civils, dont l’adjoint au maire, ont été tués vendredi près de la frontière.
Les pertes parmi les militaires burkinabè s’élèvent à ((killed:soldiers:>140|plus de 140)).
L’armée dit avoir découvert ((killed:militants:7|sept)) corps de terroristes abandonnés dans le camp.
Les frappes ont tué ((killed:civilians:11|onze)) civils, parmi lesquels ((killed:children:3|trois)) enfants et leur mère.
((killed:soldiers:29|Vingt-neuf)) soldats sont tombés en héros et ((wounded:soldiers:2|deux)) ont été gravement blessés, dit le texte lu à la télévision.
((killed:militants:>100|Plus de cent)) terroristes ont également été mis hors d’état de nuire.
((killed:civilians:14|Quatorze)) villageois ont été tués à Gangafani et ((killed:civilians:24|vingt-quatre)) à Yoro.
La division des droits de l’homme a recensé ((killed:civilians:543|543)) civils tués, ((abducted:people:107|107)) enlevés et ((wounded:people:107|autant)) de blessés.
Le chauffeur a succombé dans la nuit, portant le bilan à ((killed:people:8|huit)) morts.
Les femmes et les enfants ont été relâchés, mais ((abducted:people:~20|une vingtaine)) d’hommes sont toujours retenus.
Le Jnim affirme avoir fait ((abducted:soldiers:9|neuf)) prisonniers dans les rangs de l’armée.
Les affrontements ont poussé ((displaced:people:>5000|plus de 5 000)) personnes à fuir vers Gao.
Le bilan officiel s’alourdit à ((killed:soldiers:54|54)) soldats tués
Les autorités avaient d’abord déclaré que seuls ((killed:soldiers:8|huit)) soldats avaient été tués.
Une soixantaine d’hommes à moto ont attaqué le poste, tuant ((killed:soldiers:8|8)) soldats et blessant ((wounded:soldiers:13|13)) autres.
« ((killed:militants:~15|Une quinzaine)) » d’assaillants ont été tués, a annoncé le gouvernement mercredi dans la soirée.
((killed:civilians:7|Sept)) villageois ont été égorgés dans la nuit et de nombreux autres ont disparu.
Il a par la suite confirmé qu’((killed:people:~15|environ 15)) personnes étaient mortes.
Le bilan de l’explosion a grimpé à ((killed:people:14|14)) morts, une compagnie de transport ayant d’abord parlé de ((killed:people:8|huit)).
L’explosion a fait ((wounded:people:~30|une trentaine)) de blessés, dont ((wounded:people:16|16)) ont été évacués par hélicoptère.
« Le nouveau bilan est de ((killed:people:14|14)) personnes tuées et ((wounded:people:8|huit)) blessées », a confirmé le responsable.
((killed:civilians:24|Vingt-quatre)) civils, dont des femmes et des enfants, ont péri jeudi dans l’explosion d’une mine.
« Nous venons de transférer ((killed:people:9|neuf)) corps au centre de santé », a dit un responsable associatif.
((killed:soldiers:2|Deux)) militaires de la force Barkhane ont été tués et ((wounded:soldiers:1|un)) grièvement blessé samedi matin.
Ce bilan porte à ((killed:soldiers:45|45)) le nombre de soldats français morts au combat.
Les ((wounded:people:3|trois)) occupants du véhicule ont été blessés ; ((killed:people:2|deux)) ont succombé à leurs blessures.
L’explosion a tué sur le coup ((killed:soldiers:1|un)) soldat de première classe ; les ((killed:soldiers:2|deux)) autres sont décédés des suites de leurs blessures.
La présidence a annoncé la mort de ((killed:soldiers:2|deux)) militaires lors d’une opération près de Tessalit.
((arrested:soldiers:45+|Au moins 45)) militaires, dont ((arrested:soldiers:2|deux)) généraux, ont été arrêtés depuis dimanche.
((arrested:soldiers:2|Deux)) autres militaires de la garde nationale ont été placés en détention dans la nuit.
Un responsable a parlé d’((arrested:people:~10|une dizaine)) d’interpellations.
Les autorités ont procédé à l’arrestation d’((arrested:soldiers:55+|au moins 55)) militaires.
((displaced:people:-50000|Presque 50 000)) personnes se sont nouvellement déplacées vers Ouahigouya.
L’attaque du 16 décembre, dans laquelle ((killed:people:5+|au moins cinq)) (5) personnes ont été tuées, a été suivie d’autres.
((displaced:people:-220000|Près de 220 000)) personnes ont trouvé refuge dans des communautés hôtes.
Les femmes libérées, ((abducted:people:~20|une vingtaine)) d’hommes restaient aux mains des ravisseurs.
Le curé et ((released:civilians:4|quatre)) fidèles enlevés lundi ont été libérés mercredi.
Ils seraient ((abducted:people:20+|au moins une vingtaine)), peut-être ((abducted:people:dozens|plusieurs dizaines)), à être retenus.
Le groupe revendique la mort de ((killed:soldiers:>60|plus de soixante)) soldats et la capture de ((abducted:soldiers:14|quatorze)) autres.
Deux jours de combats, ((killed:soldiers:17|dix-sept)) militaires tombés, ((wounded:soldiers:20|vingt)) blessés : l’armée a reconnu ses pertes.
((killed:people:44+|Au moins 44)) personnes ont été tuées vendredi dans l’attaque d’une mosquée.
L’attaque a fait ((killed:people:44+|au moins 44)) morts et ((wounded:people:13|13)) blessés, dont ((wounded:people:4|quatre)) sont dans un état critique.
Le raid de l’armée a entraîné la mort de ((killed:militants:45|45)) assaillants, selon le communiqué.
L’attaque a fait, selon un bilan provisoire, la mort de ((killed:people:19|19)) personnes et en a blessé ((wounded:people:2|deux)) autres.
Un responsable local avait parlé de « ((killed:people:17|17)) morts et ((wounded:people:5|cinq)) blessés ».
Depuis juillet, ((killed:people:>2400|plus de 2 400)) personnes ont été tuées dans le pays.
L’armée perd ((killed:soldiers:58|58)) soldats dans une attaque
((killed:people:3|3)) morts, ((wounded:people:2|2)) blessés graves et un nombre indéterminé d’animaux emportés : c’est le bilan.
« Nous avons enterré ((killed:people:41|41)) personnes hier », a affirmé un habitant joint par téléphone.
« Nous avons recueilli ((killed:people:41|41)) cadavres », a-t-il ajouté.
Dans l’échange de tirs, ((killed:civilians:1|un)) éleveur a été tué tandis que ((wounded:people:3|trois)) autres ont été blessés, dont ((wounded:children:2|deux)) mineurs.
L’opération a permis de libérer ((released:people:156|156)) otages.
((released:people:126|126)) personnes, dont ((wounded:people:33+|au moins 33)) blessées, ont été libérées et ((killed:militants:3|trois)) djihadistes tués.
Une source sécuritaire fait état d’« ((killed:people:23+|au moins 23)) morts de 18 nationalités ».
L’embuscade a entraîné la mort de ((killed:militiamen:6|six)) volontaires, ((missing:militiamen:1|un)) porté disparu et ((wounded:militiamen:2|deux)) blessés.
Le bilan fait état de ((killed:civilians:44|quarante-quatre)) (44) civils tués, dont trente et un à Kourakou et treize à Tondobi.
((killed:soldiers:8|Huit)) militaires et ((killed:militiamen:32|trente-deux)) VDP sont tombés.
((killed:militiamen:>100|Plus d’une centaine)) de VDP ont été tués au combat depuis janvier.
On dénombre ((killed:militiamen:4|quatre)) VDP et ((killed:civilians:6|six)) civils tués.
((killed:militiamen:9|Neuf)) supplétifs de l’armée et ((killed:soldiers:4|quatre)) soldats avaient été tués jeudi près de Bourzanga.
Une frappe a coûté la vie à ((killed:civilians:5|cinq)) civils, dont ((killed:children:4|quatre)) enfants.
((arrested:people:313|313)) personnes ont été interpellées, dont ((released:people:57|57)) libérées depuis.
Les heurts ont fait ((wounded:people:109|109)) blessés, dont ((wounded:police:21|21)) policiers.
Les assaillants ont relâché les femmes et gardé ((abducted:people:12|douze)) hommes.
Enlevés il y a deux ans, les ((released:people:2|deux)) otages ont retrouvé leurs familles jeudi.
Les ((missing:people:3|trois)) employés de la société minière enlevés mardi restent introuvables.
((killed:soldiers:6|Six)) soldats en patrouille près de Tessit ont sauté sur une mine et sont morts sur le coup.
Le sous-préfet et son garde ont été tués, ((abducted:people:2|deux)) agents emmenés.
Selon l’ONU, ((killed:people:500+|au moins 500)) personnes, pour l’essentiel des civils, y ont été exécutées.
((displaced:people:>1000|Plus de mille)) personnes sont arrivées à Ménaka après avoir fui à pied.
Le village d’à côté, lui, n’a perdu que ((killed:people:2|deux)) hommes.
La vallée s’est vidée : ((displaced:people:8000|8 000)) personnes sur les routes.
`;

/** The same, with numbers that are no tolls. */
export const FRENCH_DISPATCHES_NO_TOLLS = `
Le contingent compte 1 500 militaires et environ 180 policiers.
Le convoi, fort de 80 camions-citernes et de 200 soldats, avait quitté Diboli mercredi.
Trois jours après l’attaque, deux témoins sont revenus au village.
Les assaillants, une centaine sur des motos, ont tiré pendant deux heures.
Le véhicule transportait 60 passagers lorsqu’il a sauté sur la mine.
Un troisième soldat a été blessé.
Onze officiers ont été radiés de l’armée.
Le chef-lieu s’est vidé de sa population de 35 000 habitants.
La région compte trois hôpitaux et 16 centres de santé.
Le chauffeur, 42 ans, et son apprenti, 17 ans, ont été retrouvés morts.
Le contingent, quatrième de la mission, comptera 850 hommes en juin.
Les deux villages sont vides de leurs habitants.
Le commando comptait quatre hommes, arrivés à bord de deux véhicules.
Un quatrième assaillant, réfugié dans l’hôtel voisin, a également été abattu.
Les VDP reçoivent une formation de 14 jours.
Le syndicat compte 23 000 membres.
Aucun des douze passagers n’a été blessé.
`;
