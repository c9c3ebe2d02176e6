/** Sentences as French wires, radio and reports of missions and rights groups tell tolls. */
export const FRENCH_WIRE = `
((killed:soldiers:15+|Au moins une quinzaine)) de soldats maliens ont été tués jeudi dans une embuscade tendue par des hommes armés, a-t-on appris de sources militaires.
Le bilan provisoire fait état de ((killed:soldiers:11|11)) morts et ((wounded:soldiers:12|12)) blessés côté FAMa ; l’ennemi a laissé ((killed:militants:17|17)) corps sur le terrain.
Une attaque attribuée aux jihadistes a fait ((killed:civilians:14|quatorze)) morts, tous civils, dans le cercle de Koro.
Selon l’ONG, ((killed:civilians:27|27)) civils, dont ((killed:children:8|huit)) enfants, ont péri dans l’incendie volontaire de leurs maisons.
L’armée dément avoir tué ((killed:civilians:30|trente)) civils et affirme n’avoir visé que des terroristes.
C’est l’attaque la plus meurtrière depuis décembre 2019, quand ((killed:soldiers:71|71)) soldats avaient été tués à Inates.
Depuis 2015, les violences ont fait plus de 1 400 attaques et ((displaced:people:>2000000|plus de deux millions)) de déplacés dans le pays.
((killed:police:4|Quatre)) gendarmes ont été tués et ((wounded:police:3|trois)) blessés, dont ((wounded:police:1|un)) grièvement, lors de l’attaque de leur poste.
Un camion transportant une trentaine de personnes a sauté sur une mine, faisant ((killed:people:9|neuf)) morts sur le coup ; ((killed:people:2|deux)) autres ont succombé à l’hôpital.
Le ministre a annoncé l’arrestation de ((arrested:people:12|douze)) personnes soupçonnées d’avoir hébergé les assaillants.
Les familles de ((abducted:people:3|trois)) des otages ont reçu une preuve de vie.
D’après un élu local, les terroristes ont emporté une centaine de bœufs et enlevé ((abducted:people:5|cinq)) jeunes du village.
((killed:peacekeepers:3|Trois)) Casques bleus bangladais ont perdu la vie et ((wounded:peacekeepers:4|quatre)) ont été grièvement blessés dans l’explosion d’un engin improvisé.
« Nous avons enterré ((killed:people:19|dix-neuf)) des nôtres », raconte un notable joint par RFI.
((killed:soldiers:29+|Pas moins de 29)) soldats nigériens ont été tués près de la frontière malienne, un deuil national de trois jours a été décrété.
Le parquet a ouvert une enquête après la découverte de ((killed:people:28|28)) corps à Nouna.
Les combats auraient fait ((killed:militants:~40|une quarantaine)) de morts dans les rangs djihadistes.
Sur les 67 passagers du bateau, ((killed:people:49|49)) ont été tués et une dizaine a pu rejoindre la rive à la nage.
Les autorités de transition n’ont reconnu que ((killed:people:5|cinq)) tués quand le Jnim en revendique ((killed:people:~50|une cinquantaine)).
L’ONU a recensé ((killed:civilians:584|584)) civils tués au premier semestre, soit 30 % de plus qu’un an plus tôt.
((arrested:soldiers:49|Quarante-neuf)) soldats ivoiriens ont été arrêtés à leur descente d’avion à Bamako ; ((released:people:3|trois)) femmes du contingent ont été libérées en septembre.
Un civil de 24 ans et ((killed:militiamen:2|deux)) volontaires pour la défense de la patrie ont été tués.
Des hommes armés ont fait irruption dans l’église et abattu ((killed:people:6|six)) personnes dont le prêtre.
Vingt-quatre heures après l’assaut, ((missing:soldiers:13|treize)) soldats manquaient toujours à l’appel.
L’armée française a annoncé la mort d’((killed:soldiers:1|un)) de ses légionnaires, touché par un tir de roquette.
Le raid a permis de tuer ((killed:militants:~10|une dizaine)) de terroristes, d’en blesser ((wounded:militants:4|quatre)) et d’en capturer ((arrested:militants:3|trois)), assure l’état-major.
((killed:civilians:132|132)) villageois ont été assassinés à Diallassagou, selon le gouvernement, ((killed:civilians:~200|environ 200)) selon des sources locales.
Le bilan s’est alourdi à ((killed:people:36|36)) morts après le décès de ((killed:people:4|quatre)) blessés.
Les ((killed:people:2|deux)) journalistes de RFI ont été tués le 2 novembre 2013.
Le Front de libération du Macina détient toujours ((abducted:civilians:22|22)) villageois, dont six femmes.
Au total, ((killed:soldiers:16|16)) soldats sont morts en moins d’une semaine dans trois attaques distinctes.
Dans leur fuite, les assaillants ont tué un chef de village et ((killed:people:2|deux)) de ses fils.
Quatre ans après, dix-sept accusés comparaissent pour la mort de ((killed:people:19|19)) personnes à Grand-Bassam.
L’attaque a coûté la vie à ((killed:people:8|huit)) personnes : ((killed:aid-workers:6|six)) humanitaires français, leur chauffeur et leur guide.
Les Fama disent avoir mis hors d’état de nuire ((killed:militants:203|203)) combattants de groupes terroristes et interpellé ((arrested:people:51|51)) suspects.
C’est au moins le dixième attentat à l’explosif depuis le début de l’année ; il a fait ((killed:soldiers:5|cinq)) tués parmi les militaires.
Dans un communiqué lu à la télévision publique, le gouvernement déplore ((killed:soldiers:17|17)) soldats tombés, ((wounded:soldiers:22|22)) blessés et du matériel détruit.
Les assaillants, venus à bord d’une vingtaine de pick-up, ont tué ((killed:people:~30|une trentaine)) de personnes avant de repartir avec ((abducted:people:6|six)) otages.
Les ((abducted:people:2|deux)) hommes, âgés de 32 et 45 ans, avaient été enlevés en novembre.
L’opération s’est soldée par la mort de ((killed:militants:31|31)) terroristes, la saisie de 20 motos et l’arrestation de ((arrested:people:7|sept)) suspects.
((displaced:people:~12000|Quelque 12 000)) personnes ont fui vers Ménaka, où deux camps ont été ouverts.
La Minusma a perdu ((killed:peacekeepers:174|174)) hommes dans des actes hostiles en dix ans.
Sur les quatre otages français, ((released:people:2|deux)) ont été libérés, les ((abducted:people:2|deux)) autres sont toujours détenus.
Une source sécuritaire fait état d’((killed:soldiers:1|un)) mort et ((wounded:soldiers:3|trois)) blessés dans les rangs de l’armée, sans plus de précisions.
Le maire de la commune, joint au téléphone, parle de « ((killed:people:20|20)) morts au moins et d’un village rasé ».
((killed:people:15|15)) personnes exécutées, parmi lesquelles trois femmes : c’est ce que rapporte le collectif contre l’impunité.
Il a fallu deux jours pour retrouver les corps des ((killed:people:9|neuf)) chauffeurs.
Les ex-rebelles affirment avoir fait ((abducted:soldiers:17|dix-sept)) prisonniers parmi les soldats et n’avoir perdu que ((killed:militants:4|quatre)) combattants.
L’assaut du 7 septembre contre le bateau Tombouctou a coûté la vie à ((killed:civilians:49|49)) civils et à ((killed:soldiers:15|15)) militaires, selon Bamako.
((wounded:civilians:3|Trois)) civils ont été blessés par des éclats d’obus, dont un enfant de 6 ans.
Après dix heures d’assaut, les forces spéciales ont libéré ((released:people:126|126)) personnes, dont ((wounded:people:33|33)) blessées.
Les ((released:soldiers:46|46)) militaires ivoiriens condamnés à 20 ans de prison ont été graciés en janvier.
Au lendemain du drame, le bilan passait de ((killed:people:95|95)) à ((killed:people:35|35)) morts, dont ((killed:children:24|24)) enfants.
Des hommes en armes, arrivés à moto vers 17 heures, ont abattu le sous-préfet, son chauffeur et ((killed:soldiers:3|trois)) gardes.
Le commandant de la zone, le colonel Sidi, et ((killed:soldiers:12|douze)) de ses hommes sont morts.
L’ambassade confirme que ((killed:people:2|deux)) de ses ressortissants figurent parmi les victimes.
Les jihadistes ont perdu une dizaine de motos et ((killed:militants:20+|au moins vingt)) combattants, avance une source militaire.
Une frappe de drone a visé le marché d’Amasrakad : ((killed:civilians:13|treize)) civils tués, ((wounded:people:~20|une vingtaine)) de blessés.
Deux explosions distinctes ont fait ((killed:people:4|quatre)) morts en 24 heures.
Dans la nuit de samedi à dimanche, ((killed:civilians:5|cinq)) orpailleurs ont été égorgés et ((missing:people:3|trois)) sont portés disparus.
Depuis janvier, ((killed:people:1500+|pas moins de 1 500)) personnes ont été tuées dans le pays, calcule l’ONG.
Le procès des trois accusés, poursuivis pour l’attentat qui avait fait ((killed:people:22|22)) morts, s’est ouvert lundi.
Moussa, 19 ans, a perdu ((killed:people:4|quatre)) frères dans l’attaque.
On dénombre ((killed:people:37|37)) morts, tous des Peuls, d’après l’association Tabital Pulaaku.
((killed:soldiers:8|Huit)) soldats tués, ((wounded:soldiers:14|14)) blessés, ((missing:soldiers:3|3)) disparus : le bilan de l’embuscade de Mourdiah ne cesse de grimper.
Le chef terroriste a été tué avec ((killed:militants:3|trois)) de ses lieutenants.
((killed:peacekeepers:6|Six)) casques bleus avaient déjà été tués dans la même zone en 2017.
Des hommes armés ont attaqué lundi un convoi de la société minière, faisant ((killed:people:39|39)) morts et ((wounded:people:~60|une soixantaine)) de blessés, selon le dernier bilan du gouverneur.
L’attaque de la mosquée, en pleine prière du vendredi, a fait ((killed:people:44+|au moins 44)) morts et ((wounded:people:13|treize)) blessés graves.
Neuf jours après le massacre de Yirgou, les associations parlent de ((killed:people:210|210)) victimes là où les autorités n’en comptent que ((killed:people:49|49)).
L’épouse du médecin et leurs ((abducted:children:2|deux)) enfants sont toujours captifs.
((killed:soldiers:2|Deux)) soldats ont sauté sur un engin explosif et sont morts sur le coup.
L’armée a annoncé avoir perdu ((killed:soldiers:26|vingt-six)) des siens et neutralisé ((killed:militants:70|soixante-dix)) assaillants dans la zone de Tessit.
((killed:civilians:100+|Au moins 100)) civils seraient morts sous les bombes, affirme une coordination d’associations.
Les forces de défense ont interpellé ((arrested:people:~20|une vingtaine)) de suspects, dont ((arrested:people:4|quatre)) seraient des logisticiens du groupe.
Le véhicule de tête a sauté, ((killed:police:3|trois)) gendarmes ont péri, les autres ont riposté.
Parmi les ((killed:people:17|dix-sept)) personnes tuées, ((killed:people:11|onze)) étaient des femmes.
« Ils ont pris ((abducted:people:8|huit)) hommes, les plus jeunes », souffle une habitante jointe par téléphone.
Sur ((arrested:people:51|51)) personnes arrêtées, ((released:people:20|vingt)) ont été relâchées faute de preuves.
((wounded:people:~15|Une quinzaine)) d’autres, touchés par des éclats, ont été admis à l’hôpital de Gao.
C’est le bilan le plus lourd depuis le crash qui avait tué ((killed:soldiers:13|treize)) soldats français en 2019.
Le 26 août, ((killed:soldiers:7|sept)) militaires étaient tombés dans la même forêt.
À l’aube, on comptait déjà ((killed:people:31|31)) corps, et l’on en cherchait d’autres.
La prise d’otages s’est terminée par la mort de ((killed:people:38|38)) otages et de ((killed:militants:29|29)) ravisseurs.
Un drone a tué « par erreur » ((killed:civilians:7|sept)) civils, dont ((killed:children:5|cinq)) enfants, reconnaît un officier.
En 2022, ((killed:people:>4000|plus de 4 000)) personnes sont mortes de ces violences au Burkina, moitié plus qu’en 2021.
La mine a blessé le sous-préfet et tué ses ((killed:people:2|deux)) gardes du corps.
((missing:civilians:5|Cinq)) pêcheurs restent introuvables, leur pirogue a été retrouvée vide.
Les FDS ont libéré ((released:people:18|18)) otages et récupéré du carburant.
Une fillette de huit ans et sa mère comptent parmi les ((killed:people:9|neuf)) tués.
Des sources locales donnent un bilan deux fois plus élevé : ((killed:soldiers:40|quarante)) soldats morts.
Les habitants ont inhumé ((killed:people:16|seize)) personnes dans une fosse commune, ((killed:people:3|trois)) autres plus tard.
Le camp abritait 150 hommes ; ((missing:people:60|soixante)) manquent.
L’opération a mobilisé 1 700 soldats et permis l’arrestation de ((arrested:people:22|22)) personnes.
Le communiqué ne dit rien des ((killed:people:20|vingt)) morts que les habitants disent avoir enterrés.
La mort de ((killed:aid-workers:4|quatre)) humanitaires d’Action contre la faim, exécutés par leurs ravisseurs, a été confirmée.
`;

/** Sentences of the same with numbers that count nobody killed, hurt or taken. */
export const FRENCH_WIRE_NO_TOLLS = `
L’attaque a duré près de trois heures et mobilisé une centaine de combattants à bord de 40 motos.
Le convoi de 18 camions-citernes était escorté par 60 militaires.
L’explosion n’a fait aucune victime parmi les 120 élèves de l’école.
Amnesty International évoque 57 personnes tuées ou portées disparues aux mains de l’armée.
Les ravisseurs réclament 500 000 euros pour chacun des quatre employés.
Il n’y a eu ni mort ni blessé parmi les quelque 300 élèves.
Nombre d’habitants ont fui ; il ne restait mardi qu’une cinquantaine de personnes au village.
L’attaque, la troisième en une semaine, n’a pas été revendiquée.
Plus aucun des 200 habitants n’y vit.
La population d’Inata, environ 8 000 âmes, a presque entièrement fui.
Le groupe compterait entre 200 et 400 combattants dans la région.
Trois véhicules de l’armée ont été incendiés et un quatrième emporté.
Le tribunal a acquitté deux des quinze prévenus.
Aucun des trente passagers n’a été blessé.
Huit mois d’enquête, 47 auditions et toujours aucun coupable.
`;
