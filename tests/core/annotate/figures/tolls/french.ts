/** Sentences in which French news tells tolls; see told-tolls.ts for the labels. */
export const FRENCH_TOLLS = `
Les ((released:soldiers:46|quarante-six)) soldats ont regagné Abidjan après leur grâce.
((killed:people:30|Trente)) personnes de dix-huit nationalités sont mortes.
Mali : ((killed:people:20|20)) morts dans l’attaque d’un village près de Bankass
Niger : ((killed:soldiers:12|douze)) soldats et ((killed:civilians:3|trois)) civils tués dans une embuscade
Burkina : ((killed:people:~40|une quarantaine)) de morts dans l’attaque d’un village
Burkina Faso : ((killed:people:40+|au moins 40)) morts dans l’attaque d’un marché
Attaque de Tessit : le bilan monte à ((killed:soldiers:42|42)) soldats tués
Mali : ((killed:peacekeepers:3|trois)) Casques bleus tués par l’explosion d’une mine
Des hommes armés tuent ((killed:people:22|22)) personnes dans l’ouest du Niger
Les djihadistes enlèvent ((abducted:people:7|sept)) personnes sur la route de Sévaré
((abducted:people:2|Deux)) ouvriers chinois enlevés sur un site aurifère
Sahel : ((released:people:4|quatre)) otages libérés après neuf mois de captivité
Frappe de drone : ((killed:militants:11|11)) « terroristes » neutralisés, selon l’armée
((killed:police:5|Cinq)) gendarmes tués et ((wounded:police:3|trois)) blessés dans l’attaque d’un poste
Bilan provisoire : ((killed:people:9|9)) morts, ((wounded:people:14|14)) blessés
Le bilan est lourd : ((killed:soldiers:53|53)) militaires et ((killed:civilians:1|un)) civil tués.
Bilan de l’attaque : ((killed:soldiers:29|29)) soldats morts, ((wounded:soldiers:5|5)) blessés, ((missing:soldiers:3|3)) disparus
L’attaque a fait ((killed:people:31|trente et un)) morts, dont ((killed:children:6|six)) enfants.
L’attaque a fait ((killed:people:16|16)) tués et ((wounded:people:8|huit)) blessés.
L’attentat a fait ((killed:people:60|soixante)) victimes.
L’explosion a fait ((killed:civilians:14|14)) morts parmi les civils.
L’assaut, repoussé dans la matinée, a fait ((killed:soldiers:6|six)) morts et ((wounded:soldiers:20|vingt)) blessés côté malien.
L’embuscade a fait ((killed:soldiers:17|17)) morts dans les rangs des Forces armées nigériennes.
Une mine artisanale a explosé, faisant ((killed:people:3|trois)) morts et ((wounded:people:5|cinq)) blessés.
Les assaillants ont ouvert le feu sur les fidèles, faisant ((killed:people:~15|une quinzaine)) de morts.
Les tirs ont causé la mort de ((killed:people:4|quatre)) personnes.
L’attaque a entraîné la mort de ((killed:soldiers:7|sept)) soldats.
L’accident a provoqué la mort de ((killed:soldiers:13|treize)) militaires français.
L’attaque a coûté la vie à ((killed:people:19|dix-neuf)) personnes, dont le maire.
L’opération a coûté la vie à ((killed:soldiers:2|deux)) commandos de marine.
L’assaut a coûté ((killed:soldiers:25|25)) hommes à l’armée.
La guerre a déjà coûté ((killed:soldiers:58|58)) soldats à la France.
((killed:people:77|Soixante-dix-sept)) personnes ont perdu la vie ce jour-là.
((killed:people:8|Huit)) personnes ont été tuées par balle.
((killed:people:11|Onze)) personnes, toutes de la même famille, ont été tuées.
((killed:soldiers:4|Quatre)) soldats maliens ont été tués mercredi et ((wounded:soldiers:6|six)) autres blessés dans l’explosion d’un engin artisanal au passage de leur véhicule.
((killed:police:4|Quatre)) gendarmes, ((killed:militiamen:2|deux)) supplétifs et ((killed:civilians:5|cinq)) civils ont trouvé la mort.
((killed:soldiers:15|Quinze)) militaires et ((killed:civilians:3|trois)) civils ont été tués et ((wounded:people:~30|une trentaine)) de personnes blessées.
((killed:soldiers:3|Trois)) soldats sont morts et ((wounded:soldiers:10|dix)) autres ont été blessés, dont ((wounded:soldiers:2|deux)) grièvement.
((killed:soldiers:71|Soixante et onze)) soldats nigériens sont morts à Inates.
((killed:people:3|Trois)) des blessés sont morts à l’hôpital.
((killed:people:1|Un)) des blessés est décédé pendant son évacuation.
((killed:soldiers:2|Deux)) autres soldats sont décédés des suites de leurs blessures.
((killed:soldiers:6|Six)) soldats sont tombés au champ d’honneur.
((killed:soldiers:2|Deux)) soldats français sont morts pour la France à Tessalit.
((killed:soldiers:9|Neuf)) soldats y ont perdu la vie.
((killed:civilians:37|Trente-sept)) civils peuls, dont des enfants, ont été massacrés à Koulogon.
((killed:people:18|Dix-huit)) personnes auraient été exécutées par des hommes en tenue militaire.
((killed:people:-100|Près de cent)) personnes auraient péri dans l’incendie des cases.
((killed:people:60+|Au moins soixante)) personnes seraient mortes.
Au total, ((killed:people:132|132)) personnes ont été tuées dans les trois villages.
Parmi les victimes figurent ((killed:people:4|quatre)) femmes et ((killed:children:6|six)) enfants.
Parmi les morts figurent ((killed:soldiers:2|deux)) officiers.
Parmi les tués, on dénombre ((killed:police:3|trois)) gendarmes.
Les victimes sont ((killed:civilians:11|onze)) commerçants qui rentraient de la foire.
((killed:people:12|Douze)) des victimes sont des femmes.
On dénombre ((killed:people:34|34)) morts et ((wounded:people:34|autant)) de blessés.
On compte ((killed:people:23|vingt-trois)) morts, selon le préfet.
On recense ((killed:people:16|seize)) morts et ((wounded:people:11|onze)) blessés.
On déplore ((killed:people:8|huit)) morts et ((wounded:people:13|treize)) blessés.
On déplore la mort de ((killed:soldiers:10|dix)) soldats.
Nous déplorons la perte de ((killed:soldiers:6|six)) de nos hommes.
Il y a ((killed:people:14|quatorze)) morts, affirme un élu.
Il y a eu ((killed:people:7|sept)) morts et de nombreux blessés.
L’armée reconnaît ((killed:soldiers:21|21)) morts.
L’armée admet la perte de ((killed:soldiers:11|onze)) hommes.
L’état-major annonce ((killed:soldiers:6|six)) tués et ((wounded:soldiers:10|dix)) blessés dans ses rangs.
Le communiqué fait état de ((killed:people:8|huit)) morts et de ((wounded:people:12|douze)) blessés.
Le ministère évoque ((killed:people:24|vingt-quatre)) morts.
Un responsable local parle de ((killed:people:40|quarante)) morts.
Un premier bilan faisait état de ((killed:people:35|35)) morts.
Le dernier bilan est de ((killed:people:53|53)) morts.
Le bilan officiel est de ((killed:people:100|cent)) morts, mais les habitants en comptent plus.
Le bilan s’établit à ((killed:people:36|trente-six)) morts et ((wounded:people:9|neuf)) blessés.
Le bilan s’est alourdi à ((killed:people:51|51)) morts.
Le bilan, encore provisoire, est de ((killed:people:16|seize)) morts.
Le bilan pourrait dépasser ((killed:people:100|cent)) morts.
Le nombre des victimes est passé de ((killed:people:43|43)) à ((killed:people:51|51)).
L’armée a perdu ((killed:soldiers:9|neuf)) des siens.
Le contingent tchadien a perdu ((killed:peacekeepers:4|quatre)) Casques bleus à Aguelhok.
Wagner aurait perdu ((killed:mercenaries:>80|plus de 80)) hommes à Tinzaouaten.
Les rebelles affirment avoir tué ((killed:mercenaries:84|84)) mercenaires russes et ((killed:soldiers:47|47)) soldats maliens.
Le JNIM dit avoir abattu ((killed:mercenaries:14|quatorze)) Russes.
((killed:mercenaries:6+|Au moins six)) membres de l’Africa Corps ont été tués à Kayes.
((killed:mercenaries:50|Cinquante)) paramilitaires russes figureraient parmi les morts, assurent des blogueurs.
Le groupe prétend avoir éliminé ((killed:soldiers:30|trente)) militaires burkinabè.
Les jihadistes affirment avoir tué ((killed:soldiers:>100|plus d’une centaine)) de soldats.
Les hommes armés ont tué le chef du village et quatre autres personnes.
Les assaillants ont tué ((killed:people:1|un)) prêtre et ((killed:civilians:5|cinq)) fidèles à Dablo.
Des assaillants ont abattu ((killed:people:3|trois)) enseignants devant leurs élèves.
Des individus armés non identifiés ont assassiné ((killed:people:6|six)) personnes dans la nuit de mardi à mercredi.
Arrivés à moto peu avant la prière, des hommes armés ont encerclé la mosquée et ont exécuté ((killed:people:16|seize)) hommes.
Une attaque menée par des hommes lourdement armés venus à bord de plusieurs dizaines de motos a tué, selon le maire, ((killed:civilians:23|23)) habitants.
Ils ont aligné ((killed:people:9|neuf)) hommes avant de les exécuter.
Un kamikaze s’est fait exploser, tuant ((killed:soldiers:5|cinq)) soldats.
L’explosion d’une mine a tué ((killed:people:14|14)) personnes, en majorité des élèves, près de Toéni.
L’engin a tué ((killed:soldiers:4|quatre)) soldats et en a blessé ((wounded:soldiers:2|deux)) autres.
L’engin explosif a tué sur le coup ((killed:soldiers:4|quatre)) soldats.
Les chasseurs dozos sont accusés d’avoir massacré ((killed:civilians:37|37)) civils.
L’armée est accusée d’avoir tué ((killed:civilians:223+|au moins 223)) villageois, dont ((killed:children:56|56)) enfants.
Human Rights Watch accuse l’armée d’avoir exécuté ((killed:civilians:32|32)) civils.
L’ONG a documenté la mort de ((killed:civilians:49+|au moins 49)) civils et la disparition de ((missing:people:20|vingt)) autres.
L’assassinat de ((killed:aid-workers:6|six)) humanitaires français et de leur guide avait choqué le pays.
L’assassinat de ((killed:people:2|deux)) journalistes de RFI à Kidal reste impuni.
L’exécution de ((killed:soldiers:11|onze)) soldats capturés a été filmée.
Le massacre de ((killed:people:157|157)) Peuls à Ogossagou n’a jamais été jugé.
La disparition de ((missing:soldiers:7|sept)) soldats a été confirmée.
La nation a rendu hommage aux ((killed:soldiers:13|treize)) soldats morts au Mali.
Le pays enterre ((killed:soldiers:71|soixante et onze)) soldats.
Les corps de ((killed:people:28|vingt-huit)) personnes ont été retrouvés à Nouna.
((killed:people:180+|Au moins 180)) corps ont été découverts dans des fosses communes.
Des habitants ont retrouvé ((killed:people:15|quinze)) corps au bord de la route, les mains liées.
Nous avons ramassé ((killed:people:11|onze)) corps, raconte un infirmier.
J’ai vu ((killed:people:20|vingt)) cadavres, dit un témoin.
Une fosse commune contenant ((killed:people:40|quarante)) corps a été mise au jour.
((killed:people:29|Vingt-neuf)) cercueils ont été alignés sur la place d’armes.
Nous avons enterré ((killed:people:26|vingt-six)) personnes dans trois fosses.
((killed:people:dozens|Des dizaines)) de personnes ont été tuées.
((killed:civilians:hundreds|Des centaines)) de civils ont été tués en cinq jours.
((killed:soldiers:several|Plusieurs)) soldats ont été tués.
((killed:people:several|Quelques)) personnes auraient péri.
((killed:people:~10|Une dizaine)) de morts et ((wounded:people:~20|une vingtaine)) de blessés, c’est le bilan de la nuit.
((killed:people:~12|Une douzaine)) de personnes ont été tuées.
De ((killed:people:10-15|dix à quinze)) personnes auraient été tuées.
((killed:people:40-50|Quarante à cinquante)) personnes ont péri.
((killed:people:<400|Jusqu’à 400)) personnes pourraient avoir été tuées à Barsalogho.
((killed:people:200+|Au moins 200)) personnes, pour la plupart des civils, ont été tuées et ((wounded:people:140|140)) autres blessées.
((killed:civilians:21|Vingt et un)) civils ont été tués à Libiri et ((killed:civilians:18|dix-huit)) à Kokorou.
À Boura, ((killed:people:20|vingt)) personnes sont mortes, et ((killed:people:15|quinze)) à Tchoma.
((killed:militants:25|Vingt-cinq)) terroristes ont été abattus et ((arrested:militants:3|trois)) capturés.
Côté ennemi, ((killed:militants:31|31)) corps ont été dénombrés.
Dans les rangs ennemis, on compte ((killed:militants:60|soixante)) tués.
Les soldats ont neutralisé ((killed:militants:45|quarante-cinq)) terroristes et récupéré du matériel.
L’émir a été tué avec ((killed:militants:6|six)) de ses combattants.
La patrouille, forte de trente hommes, a eu ((killed:soldiers:9|neuf)) morts.
Aucun des ((killed:soldiers:13|treize)) militaires à bord n’a survécu.
Les ((killed:civilians:116|116)) passagers de l’avion ont péri.
Les ((killed:people:5|cinq)) occupants du blindé, tous militaires, ont été tués.
((wounded:people:12|Douze)) personnes ont été blessées, dont ((wounded:people:4|quatre)) grièvement.
((wounded:soldiers:9|Neuf)) soldats blessés ont été évacués vers Bamako.
((wounded:people:21|Vingt et une)) personnes sont blessées par balle.
((wounded:peacekeepers:15|Quinze)) Casques bleus, dont douze Allemands, ont été blessés.
Le nombre de blessés atteint ((wounded:people:85|85)).
L’hôpital de Mopti a reçu ((wounded:people:17|dix-sept)) blessés.
L’hôpital régional a pris en charge ((wounded:people:40|quarante)) blessés.
Des tirs de roquettes ont blessé ((wounded:peacekeepers:8|huit)) Casques bleus.
L’explosion a grièvement blessé ((wounded:children:3|trois)) enfants.
Une grenade a blessé ((wounded:police:4|quatre)) policiers à un barrage.
((wounded:soldiers:3|Trois)) soldats, grièvement atteints, ont été transportés à Gao.
((wounded:people:6|Six)) personnes ont été touchées par des éclats.
Les ((wounded:soldiers:12|douze)) soldats blessés sont hors de danger.
Des hommes armés ont kidnappé ((abducted:aid-workers:4|quatre)) employés de la Croix-Rouge entre Gao et Kidal.
Des hommes armés ont enlevé jeudi le maire et ((abducted:people:2|deux)) de ses conseillers.
((abducted:people:3|Trois)) Italiens, un couple et leur fils, ont été enlevés chez eux.
((abducted:people:50|Cinquante)) femmes ont été enlevées près d’Arbinda.
((abducted:civilians:40|Quarante)) passagers ont été pris en otage.
Les assaillants ont pris en otage ((abducted:civilians:40|quarante)) passagers.
Ils sont repartis avec ((abducted:people:6|six)) otages.
Ils ont emmené ((abducted:people:6|six)) hommes avec eux.
Les ravisseurs détiennent toujours ((abducted:people:11|onze)) personnes.
((abducted:people:11|Onze)) personnes sont toujours retenues par leurs ravisseurs.
((abducted:people:20|Vingt)) chauffeurs sont encore aux mains des ravisseurs.
((abducted:soldiers:17|Dix-sept)) soldats ont été faits prisonniers.
((abducted:soldiers:22|Vingt-deux)) militaires ont été capturés, selon les rebelles.
Les rebelles disent avoir capturé ((abducted:soldiers:22|22)) militaires.
L’enlèvement de ((abducted:people:2|deux)) Émiratis près de Bamako a embarrassé le pouvoir.
L’enlèvement de ((abducted:people:7|sept)) employés d’Areva et de Vinci à Arlit date de septembre 2010.
La capture de ((abducted:soldiers:12|douze)) soldats a été montrée en vidéo.
Le rapt de ((abducted:people:5|cinq)) étrangers n’a pas été revendiqué.
((missing:soldiers:17|Dix-sept)) soldats sont portés disparus.
((missing:soldiers:9|Neuf)) soldats manquent à l’appel.
((missing:people:12|Douze)) personnes sont toujours recherchées.
On reste sans nouvelles de ((missing:soldiers:13|treize)) soldats.
Le sort de ((missing:people:5|cinq)) personnes reste inconnu.
((missing:people:3|Trois)) personnes restent introuvables.
Les ravisseurs ont libéré ((released:people:27|vingt-sept)) femmes vendredi.
((released:soldiers:46|Quarante-six)) soldats détenus à Bamako ont été graciés.
((released:soldiers:46|Quarante-six)) soldats graciés sont rentrés chez eux.
Les militants islamistes ont relâché ((released:people:3|trois)) ressortissants indiens.
((released:people:66|Soixante-six)) femmes et enfants ont été retrouvés et libérés.
La libération de ((released:people:2|deux)) Allemands a été annoncée mardi.
Parmi les personnes libérées se trouvent ((released:people:2|deux)) Italiens.
((released:people:5|Cinq)) des otages sont parvenus à s’échapper.
L’armée a secouru ((released:people:14|quatorze)) otages.
((arrested:people:8|Huit)) personnes ont été arrêtées dans le cadre de l’enquête.
Les autorités maliennes ont arrêté ((arrested:soldiers:49|49)) soldats ivoiriens à l’aéroport de Bamako.
((arrested:soldiers:55|Cinquante-cinq)) militaires, dont ((arrested:soldiers:2|deux)) généraux, ont été arrêtés en août.
La police a interpellé ((arrested:people:2|deux)) suspects.
La sécurité d’État a arrêté ((arrested:people:6|six)) hommes à Bamako.
((arrested:militants:15|Quinze)) jihadistes présumés ont été interpellés.
L’arrestation de ((arrested:soldiers:11|onze)) officiers a été annoncée à la télévision.
Les forces de l’ordre ont procédé à ((arrested:people:20|vingt)) arrestations.
Les forces de l’ordre ont procédé à l’arrestation de ((arrested:people:20|vingt)) personnes.
((arrested:people:3|Trois)) hommes soupçonnés d’avoir aidé les assaillants sont en garde à vue.
((arrested:people:4|Quatre)) suspects, dont un Malien, ont été arrêtés à Abidjan.
((arrested:people:10|Dix)) personnes ont été écrouées.
((displaced:people:~5000|Quelque 5 000)) personnes ont fui vers Ouallam.
Les combats ont poussé ((displaced:people:>10000|plus de 10 000)) personnes à fuir.
((displaced:people:1500|1 500)) familles ont été déplacées.
Les attaques ont chassé ((displaced:people:~20000|environ 20 000)) personnes de Djibo.
Le raid a fait fuir ((displaced:civilians:~3000|environ 3 000)) villageois.
((displaced:people:400000+|Au moins 400 000)) personnes ont quitté leurs foyers.
((killed:civilians:4|Quatre)) civils pris entre deux feux ont également été tués.
((killed:police:2|Deux)) policiers en faction à un poste sur la route d’Ansongo ont été abattus dans la nuit.
((killed:soldiers:7|Sept)) soldats nigériens qui escortaient des agents électoraux ont été tués par une mine.
((killed:people:7|Sept)) agents électoraux sont morts lorsque leur véhicule a sauté sur une mine.
((killed:people:8|Huit)) personnes qui se rendaient au marché de Hombori à bord d’un véhicule de transport ont péri.
((killed:civilians:31|Trente et un)) passagers ont été brûlés vifs dans l’autocar.
L’attaque de la mosquée, dans laquelle ((killed:people:16|seize)) personnes sont mortes, n’a pas été revendiquée.
L’attaque, qui a tué ((killed:people:5|cinq)) personnes, visait un restaurant fréquenté par des étrangers.
L’attaque (((killed:people:31|31)) tués) a eu lieu une semaine plus tard.
Ogossagou : ((killed:people:157|157)) morts le 23 mars 2019.
Samedi, au terme d’une attaque qui a duré plus de quatre heures et que seuls les hélicoptères ont pu repousser, le poste de Boulkessi a perdu ((killed:soldiers:25|25)) hommes.
Parmi les victimes, on compte ((killed:children:4|quatre)) enfants.
Sur les ((killed:people:27|27)) personnes tuées, ((killed:soldiers:15|quinze)) étaient des militaires.
`;

/** Sentences with numbers of which none is a toll. */
export const FRENCH_NO_TOLLS = `
La première attaque de l’année est survenue trois jours après la seconde.
Un garçon de 12 ans se trouvait au marché.
Les militants ont attaqué deux villages et incendié onze maisons.
Les djihadistes ont tué le maire d’une commune située à 40 kilomètres de la frontière.
L’armée a tué un chef qui commandait 300 hommes.
C’est le troisième massacre en deux ans.
Plus de 20 hommes armés ont attaqué le poste.
Une centaine d’hommes à moto ont pris d’assaut le village.
Deux kamikazes ont attaqué le camp.
La mission a coûté 1,2 milliard de dollars depuis 2013.
Cinq des six ministres ont assisté à la cérémonie.
Trois soldats montaient la garde devant le portail.
Une colonne de 70 véhicules est entrée dans la ville.
Les deux parties ont signé un accord en 2015.
Les autorités offrent 100 millions de francs pour la capture de l’émir.
Les soldats ont récupéré neuf fusils et détruit trois pick-up.
Le tribunal a condamné deux hommes à la peine capitale.
L’école comptait 200 élèves avant sa fermeture.
Environ 3 500 soldats doivent partir d’ici six mois.
Le village de 600 habitants n’a pas de puits.
Ils ont abattu 300 têtes de bétail.
Les assaillants ont volé 40 vaches.
Deux cents soldats sont arrivés en renfort.
La mort est survenue quatre jours après l’arrestation.
Il a été tué à l’âge de 45 ans.
Soixante pour cent des victimes étaient des femmes.
Les tirs ont duré deux heures.
L’hôpital compte 30 lits.
Les deux assaillants ont pris la fuite à moto.
`;
