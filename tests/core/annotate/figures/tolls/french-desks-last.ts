/** And more, told in yet other words. */
export const FRENCH_DESKS_LAST = `
Une frappe a décimé une famille de ((killed:people:9|neuf)) personnes, selon des proches.
Les rebelles ont submergé la garnison ; à minuit, ((killed:soldiers:37|37)) soldats avaient été tués.
L’attentat contre la base de Kati a ôté la vie à ((killed:soldiers:2|deux)) officiers.
Des hommes armés ont brûlé le poste de santé et abattu ((killed:people:3|trois)) gardiens.
La présidence évoque ((killed:soldiers:15|quinze)) vaillants soldats fauchés par l’ennemi.
Des hommes armés ont fait descendre ((abducted:civilians:18|dix-huit)) passagers du car et les ont emmenés.
Selon le gouvernorat, ((killed:people:7|sept)) personnes sont mortes et ((missing:people:13|treize)) manquent à l’appel.
Les hélicoptères de la mission ont évacué ((wounded:people:6|six)) Tchadiens blessés.
((arrested:people:30|Trente)) personnes ont été placées en garde à vue depuis samedi.
Les ravisseurs ont relâché ((released:people:1|un)) otage en échange de prisonniers.
Le Jnim affirme que ses hommes ont tué ((killed:soldiers:24|24)) soldats et en ont capturé ((abducted:soldiers:3|trois)).
La police indique que ((killed:militants:4|quatre)) des assaillants se sont fait exploser.
Le rapport impute ((killed:civilians:96|96)) morts civils aux forces de l’État.
Le Bureau a reçu des allégations sur l’exécution de ((killed:people:33|33)) individus.
((killed:peacekeepers:5|Cinq)) Casques bleus ont perdu la vie à Kidal cette année.
Du 1er au 3 mai, ((displaced:people:4300|4 300)) personnes se sont réfugiées au Niger.
((killed:children:6|Six)) élèves ont péri brûlés dans leur classe de paille.
La moitié des ((killed:people:32|32)) victimes étaient des femmes.
Les chirurgiens ont amputé ((wounded:people:2|deux)) garçons.
Les fossoyeurs ont travaillé toute la nuit pour enterrer les ((killed:people:48|quarante-huit)).
((killed:soldiers:14|Quatorze)) cercueils de soldats étaient alignés sur la place d’armes.
À midi, on a su que ((killed:people:20|vingt)) étaient morts au bac.
Sur soixante hommes partis ce jour-là, ((missing:people:23|vingt-trois)) n’ont pas été revus.
Les orpailleurs ont compté ((killed:people:~12|une douzaine)) de cadavres dans les puits.
((arrested:militants:9|Neuf)) terroristes blessés ont été capturés.
Nous avons ((killed:people:6|six)) morts et ((wounded:people:11|onze)) blessés à déplorer, a dit le chef d’état-major.
Après la contre-attaque, ((killed:militants:57|57)) corps de terroristes ont été dénombrés.
Gourma : ((killed:militants:20+|au moins vingt)) terroristes neutralisés
Tillabéri : ((abducted:people:8|huit)) personnes kidnappées sur la route
Patrouille fluviale attaquée : ((killed:people:6|six)) morts, ((missing:people:4|quatre)) disparus
15 h : le bilan vient de passer de ((killed:people:9|neuf)) à ((killed:people:16|seize)) morts.
((killed:people:21|21)) tués, ((wounded:people:30|30)) blessés (préfecture)
Les juges lui imputent la flagellation de onze habitants et la mort de ((killed:people:2|deux)).
Il a perdu ((killed:people:2|deux)) fils à la guerre.
Quelque 600 soldats ont pris part à l’opération.
Le convoi, escorté par 40 gendarmes, est arrivé à Djibo dimanche.
Trente chefs ont assisté aux obsèques de l’imam.
L’ingénieur fut échangé, au mois de mai suivant, contre ((released:people:4|quatre)) prisonniers.
`;
