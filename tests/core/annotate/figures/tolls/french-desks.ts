/** Tolls as different desks tell them: agency, UN report, aid group, local paper, army, headline, table, live page, court, obituary. */
export const FRENCH_DESKS = `
((killed:soldiers:17+|Au moins 17)) militaires ont été tués et ((wounded:soldiers:~20|une vingtaine)) blessés lundi dans l’ouest du Niger, a-t-on appris de sources sécuritaires.
L’explosion d’une mine au passage d’un minibus a tué sur le coup ((killed:civilians:11|onze)) commerçants, selon un élu.
Des sources sécuritaires avancent le chiffre de ((killed:soldiers:34|34)) soldats tués, que le ministère ne confirme pas.
((killed:civilians:8|Huit)) éleveurs ont eu la gorge tranchée et ((killed:people:3|trois)) autres sont décédés à l’hôpital.
((abducted:people:5|Cinq)) ressortissants indiens employés d’une société d’électricité ont été enlevés par des hommes armés.
L’hôpital a accueilli ((wounded:people:38|38)) blessés, dont ((wounded:people:9|neuf)) dans un état préoccupant, d’après une source médicale.
Les insurgés détiennent depuis janvier ((abducted:people:4|quatre)) chauffeurs marocains.
Des habitants joints par téléphone font état de ((killed:people:21|21)) décès, tous des hommes.
Les deux camps comptent leurs morts : ((killed:soldiers:5|cinq)) soldats et ((killed:militants:14|quatorze)) assaillants.
« Il y a eu ((killed:people:40+|au moins quarante)) morts », a dit à l’AFP un élu local.
La Mission a documenté le meurtre d’((killed:civilians:37+|au moins 37)) civils, dont ((killed:children:4|quatre)) enfants.
Durant la période considérée, ((killed:civilians:26|26)) civils ont perdu la vie et ((abducted:people:12|12)) ont été enlevés.
La Division des droits de l’homme a établi que des militaires avaient arrêté arbitrairement ((arrested:civilians:22|22)) villageois.
L’engin a explosé au passage du convoi, entraînant la mort de ((killed:peacekeepers:3|trois)) soldats de la paix et blessant ((wounded:peacekeepers:6|six)) autres.
((displaced:people:>7000|Plus de 7 000)) personnes ont été contraintes de quitter leurs villages.
Le Secrétaire général a condamné l’attaque, au cours de laquelle ((killed:peacekeepers:2|deux)) Casques bleus égyptiens ont été tués et ((wounded:peacekeepers:4|quatre)) grièvement blessés.
Le Groupe d’experts a reçu des informations sur ((missing:people:58|58)) disparitions forcées.
Des éléments armés ont exécuté sommairement ((killed:people:13|treize)) hommes de la communauté peule.
L’attaque a occasionné ((killed:civilians:19|19)) morts parmi les civils.
On dénombre ((killed:peacekeepers:7|sept)) morts parmi les Casques bleus et ((wounded:peacekeepers:30+|au moins trente)) blessés.
Un témoin a vu les soldats aligner puis abattre ((killed:people:16|seize)) hommes derrière l’école.
La frappe de drone a fait ((killed:civilians:28+|au moins 28)) victimes civiles, dont ((killed:children:11|onze)) enfants.
Les miliciens ont sorti ((killed:people:5|cinq)) hommes de la concession et les ont abattus à bout portant.
Nos équipes ont pris en charge ((wounded:people:43|43)) blessés par balles en deux jours.
L’organisation annonce que ((killed:aid-workers:2|deux)) de ses employés figurent parmi les victimes.
Les familles des ((abducted:people:31|31)) hommes emmenés cette nuit-là restent sans nouvelles.
((killed:people:~400|Environ 400)) personnes auraient perdu la vie en cinq jours, selon Human Rights Watch.
Sur les ((arrested:people:64|64)) hommes arrêtés ce matin-là, seuls ((released:people:9|neuf)) sont rentrés.
Des chasseurs dogons ont incendié le hameau et massacré ((killed:civilians:35|35)) habitants.
Les survivants ont enterré ((killed:people:61|61)) corps dans trois fosses.
Le préfet est venu compter les morts : ((killed:people:24|vingt-quatre)), a-t-il dit, et ((wounded:people:9|neuf)) blessés.
Les bandits ont arrêté le car du lundi, dépouillé les passagers et emmené ((abducted:people:7|sept)) d’entre eux en brousse.
Le village de Sobane a perdu ((killed:people:35|trente-cinq)) des siens en une nuit.
Le car a sauté sur une mine ; ((killed:civilians:~12|une douzaine)) de passagers n’en ont pas réchappé.
((killed:people:3|Trois)) femmes parties chercher du bois ont sauté sur une mine près de Ber.
Ses ((killed:people:2|deux)) frères et ((killed:civilians:18|dix-huit)) autres villageois sont tombés près du puits.
La liste du maire compte ((killed:people:47|47)) morts, celle de l’imam ((killed:people:52|52)).
((released:people:9|Neuf)) des filles se sont sauvées dans la nuit ; ((abducted:people:5|cinq)) sont encore aux mains des ravisseurs.
Les hommes armés ont laissé repartir ((released:people:3|trois)) vieillards à l’aube.
Les corps de ((killed:civilians:6|six)) orpailleurs ont été retrouvés dans la brousse.
Les FAMa déplorent la perte de ((killed:soldiers:4|quatre)) valeureux soldats ; ((wounded:soldiers:7|sept)) autres sont pris en charge.
Côté ennemi, ((killed:militants:21|21)) terroristes ont été neutralisés et ((arrested:people:5|cinq)) suspects appréhendés.
Le bilan provisoire s’établit comme suit : ((killed:soldiers:10|10)) morts et ((wounded:soldiers:17|17)) blessés côté ami, ((killed:militants:30+|au moins 30)) morts côté ennemi.
La vigoureuse riposte a permis la neutralisation de ((killed:militants:44|44)) assaillants.
L’état-major regrette ((killed:soldiers:22|22)) morts et ((missing:soldiers:2|deux)) disparus.
Une frappe aérienne a éliminé mardi ((killed:militants:~20|une vingtaine)) de combattants et détruit quatre véhicules.
Bilan : ((killed:soldiers:9|9)) militaires tombés, ((wounded:soldiers:14|14)) blessés, quatre véhicules perdus.
Nos pertes s’élèvent à ((killed:soldiers:13|treize)) morts au combat.
L’opération a en outre permis de libérer ((released:people:8|huit)) otages.
((killed:soldiers:12|Douze)) de nos vaillants soldats ont payé de leur vie.
((killed:soldiers:40+|Au moins 40)) soldats tués dans l’assaut de Boulkessi
Massacre de Solhan : le bilan grimpe à ((killed:people:160|160)) morts
Les djihadistes libèrent ((released:people:2|deux)) Italiens
Burkina : ((abducted:people:25|25)) personnes enlevées dans un village
Une mine tue ((killed:peacekeepers:4|quatre)) Casques bleus près de Kidal
Niger : une embuscade coûte la vie à ((killed:soldiers:29|29)) soldats
Attaque de Tessit : ((killed:people:42|42)) morts, l’armée en deuil
Frappe à Tinzaouaten : ((killed:militants:12|douze)) rebelles tués, selon l’armée
Ménaka : ((displaced:people:>5000|plus de 5 000)) déplacés en une semaine
Nuit de terreur à Yirgou, ((killed:people:13|treize)) morts
Tués : ((killed:soldiers:11|11)) soldats
Morts : ((killed:people:14|14)) ; blessés : ((wounded:people:32|32)) ; disparus : ((missing:people:3|3))
((killed:civilians:32|32)) civils tués, ((abducted:people:2|2)) enlevés
((killed:soldiers:49|49)) soldats tués, ((wounded:soldiers:3|3)) blessés (armée)
13 h 45 : les sources hospitalières parlent maintenant de ((killed:people:18|18)) morts, contre ((killed:people:12|12)) il y a une heure.
10 h 20 : le ministère annonce que ((wounded:police:6|six)) gendarmes ont été touchés.
Mise à jour : le nombre d’otages libérés passe à ((released:people:80|80)).
((killed:civilians:3+|Au moins trois)) clients auraient été abattus dans l’hôtel.
La télévision montre les dépouilles de ((killed:militants:2|deux)) des assaillants.
((abducted:people:~170|Quelque 170)) personnes seraient toujours retenues à l’intérieur.
« ((killed:soldiers:8|Huit)) de nos hommes sont tombés ce matin », dit le porte-parole de l’armée.
On apprend que ((released:people:20|vingt)) otages ont pu sortir par une porte latérale.
La cour a jugé que l’accusé avait organisé l’attentat qui a coûté la vie à ((killed:people:19|19)) personnes.
Il a été reconnu coupable du meurtre de ((killed:people:5|cinq)) personnes, dont un agent belge.
La présidente a lu les noms des ((killed:people:22|vingt-deux)) morts.
L’accusé a reconnu avoir conduit la voiture d’où ((killed:police:2|deux)) gendarmes ont été abattus.
Selon le parquet, ((wounded:people:33|33)) autres personnes ont subi des blessures.
Il était l’un des quatorze accusés ; six ont été jugés par contumace.
Il avait survécu à l’embuscade de 2019, où périrent ((killed:people:13|treize)) de ses camarades.
Il laisse deux veuves et onze enfants.
Sous ses ordres, le bataillon avait perdu ((killed:soldiers:60|soixante)) hommes à Inates.
Il est tombé à la tête de ses hommes, et ((killed:people:7|sept)) d’entre eux avec lui.
Le groupe comptait 400 combattants et 30 pick-up à son apogée.
Les deux ministres et six généraux se sont rendus à Gao jeudi.
L’armée pleure ((killed:soldiers:29|vingt-neuf)) des siens.
L’accrochage s’est soldé par ((killed:soldiers:4|quatre)) morts côté malien et ((killed:militants:12|douze)) côté assaillant.
((killed:people:6|Six)) n’ont pas passé la nuit.
((abducted:people:~50|Une cinquantaine)) de femmes parties cueillir des fruits ont été enlevées près d’Arbinda.
`;
