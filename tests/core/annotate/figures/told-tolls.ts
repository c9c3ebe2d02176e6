import { type ToldToll, told } from './told-toll-line';
import { ENGLISH_NO_TOLLS, ENGLISH_TOLLS } from './tolls/english';
import { ENGLISH_DESKS } from './tolls/english-desks';
import { ENGLISH_DESKS_AGAIN } from './tolls/english-desks-again';
import { ENGLISH_DESKS_LAST } from './tolls/english-desks-last';
import { ENGLISH_DISPATCHES, ENGLISH_DISPATCHES_NO_TOLLS } from './tolls/english-dispatches';
import { ENGLISH_NARRATIVE, ENGLISH_RECOUNTS } from './tolls/english-narrative';
import { ENGLISH_WIRE, ENGLISH_WIRE_NO_TOLLS } from './tolls/english-wire';
import { FRENCH_NO_TOLLS, FRENCH_TOLLS } from './tolls/french';
import { FRENCH_DESKS } from './tolls/french-desks';
import { FRENCH_DESKS_AGAIN } from './tolls/french-desks-again';
import { FRENCH_DESKS_LAST } from './tolls/french-desks-last';
import { FRENCH_DISPATCHES, FRENCH_DISPATCHES_NO_TOLLS } from './tolls/french-dispatches';
import { FRENCH_NARRATIVE, FRENCH_RECOUNTS } from './tolls/french-narrative';
import { FRENCH_WIRE, FRENCH_WIRE_NO_TOLLS } from './tolls/french-wire';
import { UNREAD } from './tolls/unread';

const EN = `
((killed:soldiers:12|Twelve)) soldiers were killed on Tuesday when their convoy hit a mine near Douentza.
At dawn the army announced the deaths of ((killed:civilians:9+|at least nine)) civilians in the raid.
The attack claimed the lives of ((killed:people:23|23)) people, most of them traders.
The army said it had lost ((killed:soldiers:17|17)) men in the ambush.
A suicide car bomb tore through the market on Friday, leaving ((killed:people:14|14)) dead and ((wounded:people:31|31)) wounded.
((killed:people:22|Twenty-two)) bodies were found in a well outside the village on Sunday.
The governor put the toll at ((killed:people:36|36)).
The death toll rose to ((killed:people:41|41)) on Thursday after ((killed:people:5|five)) of the injured died in hospital.
The toll was later revised to ((killed:people:58|58)).
((killed:people:32|Thirty-two)) people, ((killed:civilians:26|26)) of them civilians, were killed in the two attacks.
((killed:people:132+|At least 132)) people, among them ((killed:children:7|seven)) children, died when gunmen stormed Solhan.
Gunmen attacked the post at Inata, killing ((killed:soldiers:12|12)) soldiers and wounding ((wounded:soldiers:20|20)) others.
Armed men snatched ((abducted:people:8|eight)) people from a bus on the Gossi road.
Fighters on motorcycles marched off ((abducted:people:15|fifteen)) men and have not been heard of since.
((abducted:civilians:11|Eleven)) passengers were taken away by the gunmen, the driver said.
Jihadists have held ((abducted:people:60|sixty)) women hostage since Thursday.
The raiders made off with ((abducted:people:5|five)) hostages and a herd of cattle.
((killed:mercenaries:20+|At least 20)) Wagner fighters were killed in the desert near the Algerian border.
The rebels said they had killed ((killed:mercenaries:30|30)) Russian paramilitaries in the fighting.
((killed:mercenaries:3|Three)) Russian contractors died when their vehicle hit a roadside bomb.
Troops rounded up ((arrested:people:40|forty)) men in the market and drove them to the camp.
Police detained ((arrested:people:19|19)) people after the protest.
There were no survivors among the patrol, and ((killed:soldiers:6|six)) soldiers were buried the same night.
The general staff said ((killed:militants:~100|some 100)) “terrorists” had been neutralised.
Soldiers shot dead ((killed:civilians:11|eleven)) Fulani herders at a cattle market, witnesses told Human Rights Watch.
Witnesses said the men in uniform executed ((killed:civilians:18+|at least 18)) villagers.
((killed:people:12|Twelve)) dead in Djibo raid
Mali: ((killed:soldiers:15|15)) soldiers killed in twin attacks
Suspected jihadists kill ((killed:people:30|30)) in central Mali
The ambush (((killed:people:12|12)) dead) was the deadliest since March.
((killed:soldiers:28-32|Between 28 and 32)) soldiers were killed, depending on the source.
((killed:people:50+|No fewer than fifty)) people perished in the fire that followed.
((killed:civilians:<70|Up to 70)) civilians may have been killed in the air strike.
((killed:civilians:>200|More than 200)) civilians were massacred in Barsalogho.
((displaced:people:-3000|Nearly 3,000)) people fled their homes after the attack.
((killed:people:20|A score of)) people were cut down as they left the mosque.
((wounded:people:6|Half a dozen)) people were hurt in the stampede.
The violence has driven ((displaced:people:~12500|some 12,500)) people from their homes since June.
((displaced:people:hundreds|Hundreds)) of families fled towards Sévaré.
((killed:people:dozens|Dozens)) were killed, according to a local official.
((wounded:soldiers:several|Several)) soldiers were injured in the blast.
((missing:soldiers:7|Seven)) soldiers remain unaccounted for.
((missing:people:20|Twenty)) others are still missing, the mayor said.
The fate of ((missing:soldiers:9|nine)) soldiers was unknown on Monday.
The kidnappers freed ((released:people:4|four)) of the hostages on Wednesday.
((released:aid-workers:3|Three)) aid workers kidnapped in April have been set free.
All ((released:soldiers:49|49)) Ivorian soldiers were released in January.
“We counted ((killed:people:17|17)) bodies,” said a resident reached by telephone.
Residents buried ((killed:people:21|twenty-one)) of their own on Saturday.
A mass grave holding ((killed:people:40|forty)) corpses was found behind the barracks.
Hospital staff in Gao received ((wounded:people:24|24)) wounded, ((wounded:people:3|three)) of them in a critical condition.
((wounded:people:16|Sixteen)) people were being treated for gunshot wounds.
((killed:soldiers:1|One)) soldier was killed and ((wounded:soldiers:4|four)) others were wounded in the explosion.
((killed:peacekeepers:4|Four)) Chadian blue helmets lost their lives in Aguelhok.
A second bomb went off an hour later, injuring ((wounded:police:5|five)) police officers.
In all, ((killed:people:10|ten)) people lost their lives, including ((killed:children:2|two)) children.
The army said ((killed:militants:45|45)) militants had been killed and ((arrested:militants:3|three)) captured.
Our forces suffered ((killed:soldiers:8|eight)) dead and ((wounded:soldiers:13|thirteen)) wounded, the statement said.
A provisional count gives ((killed:people:19|19)) dead.
According to a preliminary toll, ((killed:people:26|26)) people died and ((wounded:people:70|70)) were hurt.
The number of dead stands at ((killed:people:33|33)).
((killed:militiamen:13|Thirteen)) Dozo hunters died defending the village.
((killed:militiamen:9|Nine)) volunteers of the VDP fell in the clash.
((abducted:aid-workers:2|Two)) aid workers were kidnapped in Ménaka on Monday.
((killed:aid-workers:6|Six)) humanitarian workers and their driver were murdered in Kouré.
The bombardment cost the lives of ((killed:children:4|four)) children.
((wounded:people:52|Fifty-two)) were hurt, a nurse said; ((killed:people:11|eleven)) did not survive.
Of the wounded, ((killed:people:3|three)) later succumbed to their injuries.
The UN mission said ((killed:civilians:500+|at least 500)) civilians had been summarily executed.
((killed:people:2|Two)) others died of their wounds overnight.
Gunmen opened fire on worshippers, and ((killed:people:15|fifteen)) fell.
The convoy was hit by rockets: ((killed:soldiers:5|five)) soldiers dead, ((wounded:soldiers:9|nine)) injured, ((missing:soldiers:2|two)) missing.
It was the third such attack in a week; the first two killed ((killed:people:8|eight)) and ((killed:people:13|13)) people respectively.
The assailants abducted ((abducted:children:~30|around thirty)) girls from the school.
((abducted:people:17|Seventeen)) missionaries were seized on their way from an orphanage.
Hours later, ((abducted:civilians:100|a hundred)) villagers were herded into trucks and driven off.
((arrested:people:8|Eight)) suspects were taken into custody.
The arrest of ((arrested:people:14|14)) men followed the next day.
The abduction of ((abducted:people:3|three)) Chinese workers has not been claimed.
The release of ((released:people:75|75)) hostages was greeted with joy.
Tuesday’s drone strike on a wedding, in which ((killed:people:20+|at least twenty)) guests died, has not been explained.
((killed:people:~300|An estimated 300)) people are thought to have been killed there over five days.
Gunmen burst into the church and slew ((killed:people:6|six)), including the priest.
The blaze engulfed a bus carrying traders: ((killed:people:9|nine)) burnt to death.
With ((killed:soldiers:53|53)) soldiers dead, it was one of the heaviest losses in years.
The bodies of ((killed:soldiers:7|seven)) soldiers were brought back to Bamako.
The clashes displaced ((displaced:people:>40000|more than 40,000)) people.
The military junta admitted the loss of ((killed:soldiers:11|eleven)) soldiers.
`;

const FR = `
Mali : ((killed:soldiers:12|12)) soldats tués dans une embuscade
((killed:civilians:9+|Au moins neuf)) civils ont trouvé la mort dans l’attaque, selon la mairie.
Une trentaine de motos ont surgi et leurs occupants ont abattu ((killed:people:14|quatorze)) personnes.
L’attaque a fait ((killed:people:23|23)) morts et ((wounded:people:41|41)) blessés, d’après un bilan provisoire.
((killed:soldiers:6|Six)) soldats ont péri et ((wounded:soldiers:~10|une dizaine)) ont été blessés.
((killed:people:3|Trois)) personnes ont perdu la vie dans l’explosion.
Selon l’état-major, ((killed:militants:~30|une trentaine)) de terroristes ont été neutralisés.
((killed:people:18|Dix-huit)) hommes ont été passés par les armes derrière l’école.
((abducted:people:dozens|Plusieurs dizaines)) de femmes ont été enlevées près d’Arbinda.
Le bilan est passé à ((killed:people:37|37)) morts.
Le bilan a été revu à la hausse, à ((killed:people:52|52)) morts.
On déplore ((killed:soldiers:5|cinq)) morts dans nos rangs, a déclaré le porte-parole de l’armée.
Côté armée, ((killed:soldiers:8|huit)) militaires sont tombés.
((killed:people:132|Cent trente-deux)) personnes, dont ((killed:children:7|sept)) enfants, ont été tuées à Solhan.
((killed:people:29|Vingt-neuf)) personnes, parmi lesquelles ((killed:civilians:21|21)) civils, ont été tuées.
L’assaut a coûté la vie à ((killed:police:4|quatre)) gendarmes.
L’embuscade (((killed:soldiers:12|12)) morts dans les rangs de l’armée) n’a pas été revendiquée.
((arrested:people:15|Quinze)) personnes ont été interpellées et conduites au camp.
((arrested:people:7|Sept)) suspects ont été mis aux arrêts.
((arrested:people:22|Vingt-deux)) manifestants ont été placés en garde à vue lundi soir.
Les forces de sécurité ont arrêté ((arrested:people:~40|une quarantaine)) de jeunes.
Des hommes armés ont enlevé ((abducted:people:3|trois)) ressortissants chinois sur un chantier.
((abducted:civilians:8|Huit)) passagers du car ont été emmenés vers une destination inconnue.
Les ravisseurs ont relâché ((released:people:4|quatre)) des otages mercredi.
((released:soldiers:46|Quarante-six)) soldats ivoiriens ont recouvré la liberté en janvier.
((released:people:2|Deux)) otages ont été libérés contre rançon.
Les rebelles disent avoir tué ((killed:mercenaries:20+|au moins vingt)) mercenaires russes.
((killed:mercenaries:~10|Une dizaine)) de supplétifs russes ont été tués dans l’embuscade.
((killed:mercenaries:14|Quatorze)) combattants de Wagner sont morts dans le désert.
((killed:soldiers:17|Dix-sept)) militaires ont été tués et ((missing:soldiers:9|neuf)) sont portés disparus.
On est toujours sans nouvelles de ((missing:soldiers:11|onze)) soldats.
Les violences ont jeté sur les routes ((displaced:people:>10000|plus de 10 000)) personnes.
((displaced:civilians:-3000|Près de 3 000)) habitants ont fui leurs villages.
((displaced:people:hundreds|Des centaines)) de familles ont été déplacées par les combats.
La mort de ((killed:soldiers:2|deux)) soldats français a été annoncée par l’Élysée.
Une mine a explosé au passage d’un minibus, tuant ((killed:civilians:9|neuf)) civils et en blessant ((wounded:people:6|six)) autres.
((killed:people:21|Vingt et un)) corps ont été découverts dans un puits.
Les habitants ont enterré ((killed:people:16|seize)) des leurs samedi.
Les secouristes ont compté ((killed:people:31|31)) cadavres sur le marché.
((killed:people:50+|Pas moins de cinquante)) personnes ont été massacrées.
((killed:civilians:<70|Jusqu’à 70)) civils auraient été tués dans la frappe.
((killed:civilians:28-32|Entre 28 et 32)) civils ont été tués, selon les sources.
Le nombre de morts s’élève désormais à ((killed:people:44|44)).
Un bilan provisoire fait état de ((killed:people:19|19)) morts.
Selon un premier bilan, ((killed:people:26|vingt-six)) personnes sont mortes, et ((wounded:people:70|soixante-dix)) autres blessées.
« Nous avons perdu ((killed:soldiers:13|treize)) hommes », a reconnu le ministre.
L’armée a perdu ((killed:soldiers:24|vingt-quatre)) hommes dans l’attaque.
((killed:peacekeepers:3|Trois)) Casques bleus tchadiens ont été tués et ((wounded:peacekeepers:5|cinq)) grièvement blessés par une mine.
L’explosion a blessé ((wounded:police:7|sept)) policiers.
((killed:people:5|Cinq)) blessés ont succombé à leurs blessures.
Une frappe de drone a tué ((killed:people:~20|une vingtaine)) de personnes lors d’un mariage.
L’attaque s’est soldée par la mort de ((killed:people:11|onze)) personnes.
Bilan : ((killed:soldiers:3|trois)) soldats tués, ((wounded:soldiers:7|sept)) blessés, ((missing:soldiers:1|un)) disparu.
((killed:militiamen:13|Treize)) chasseurs dozos sont tombés en défendant le village.
((killed:militiamen:8|Huit)) volontaires pour la défense de la patrie ont été tués.
((killed:aid-workers:6|Six)) humanitaires et leur guide ont été assassinés à Kouré.
((abducted:aid-workers:2|Deux)) employés d’une ONG ont été kidnappés à Ménaka.
Le raid a laissé ((killed:people:34|34)) morts derrière lui.
((killed:civilians:~100|Une centaine)) de villageois ont été exécutés sommairement.
((killed:militants:40|Quarante)) djihadistes ont été mis hors de combat.
Le village pleure ((killed:people:15|quinze)) morts.
L’enlèvement de ((abducted:people:7|sept)) personnes n’a pas été revendiqué.
La libération des ((released:people:75|75)) otages a été saluée.
L’arrestation de ((arrested:people:10|dix)) suspects a suivi.
((killed:people:~200|Quelque 200)) personnes y auraient été tuées en cinq jours.
Le camp de Boulkessi a été attaqué : on parle de ((killed:soldiers:>30|plus de trente)) morts parmi les militaires.
Les assaillants ont égorgé ((killed:civilians:6|six)) bergers.
Les terroristes ont emporté ((abducted:people:5|cinq)) otages et tout le bétail.
Une source hospitalière évoque ((wounded:people:24|24)) blessés, dont ((wounded:people:3|trois)) graves.
((killed:people:10|Dix)) personnes sont mortes brûlées dans le car.
((killed:people:9|Neuf)) morts et ((wounded:people:15|quinze)) blessés : c’est le bilan de l’attaque de vendredi.
L’attaque, qui a causé la mort de ((killed:civilians:8|huit)) civils, a été condamnée par l’Union africaine.
Les hommes en armes ont capturé ((abducted:soldiers:6|six)) soldats.
((killed:people:2|Deux)) personnes ont succombé dans la nuit.
Les combats ont fait ((killed:people:dozens|des dizaines)) de morts.
L’offensive a contraint ((displaced:people:1200|1 200)) personnes à la fuite.
La bombe a fauché ((killed:children:4|quatre)) écoliers.
Le bilan, de ((killed:people:7|sept)) tués, pourrait s’alourdir.
`;

const NONE = {
  en: `
The village lies 30 kilometres from the border.
The convoy of 40 lorries left Gao at six in the morning.
The 34-year-old captain has led the junta since 2022.
The attackers, about 200 men on 60 motorcycles, came from three sides.
They seized four pick-up trucks and eleven machine guns.
A ransom of 30 million euros was paid, according to two sources.
Two soldiers told Reuters that the camp was empty.
The raiders burned eleven villages and killed the cattle.
The base houses 120 peacekeepers from Togo.
France has 4,300 soldiers in the region.
Parliament debated for nine hours and adopted two laws.
Three witnesses said the shooting lasted an hour.
Troops destroyed five vehicles and recovered 14 rifles.
On 12 June the ministers of five countries met in Accra.
`,
  fr: `
Le village se trouve à 30 kilomètres de la frontière.
Un convoi de 40 camions a quitté Gao à six heures.
Âgé de 34 ans, le capitaine dirige la junte depuis 2022.
Les assaillants, environ 200 hommes sur 60 motos, sont venus de trois côtés.
Ils ont saisi quatre pick-up et onze mitrailleuses.
Une rançon de 30 millions d’euros a été versée, selon deux sources.
Deux soldats ont raconté à l’AFP que le camp était vide.
La mission compte 13 000 Casques bleus venus de 50 pays.
Trois témoins affirment que les tirs ont duré une heure.
L’armée a détruit cinq véhicules et récupéré 14 fusils.
Le 12 juin, les ministres de cinq pays se sont réunis à Accra.
`,
};

const lines = (text: string): ToldToll[] => text.trim().split('\n').map(told);

/** Sentences as news tells tolls in, with the figures a reader must find in each: all of them, and no other. */
export const TOLD_TOLLS = {
  en: [
    EN,
    NONE.en,
    ENGLISH_TOLLS,
    ENGLISH_NO_TOLLS,
    ENGLISH_NARRATIVE,
    ENGLISH_WIRE,
    ENGLISH_WIRE_NO_TOLLS,
    ENGLISH_DISPATCHES,
    ENGLISH_DISPATCHES_NO_TOLLS,
    ENGLISH_DESKS,
    ENGLISH_DESKS_AGAIN,
    ENGLISH_DESKS_LAST,
  ].flatMap(lines),
  fr: [
    FR,
    NONE.fr,
    FRENCH_TOLLS,
    FRENCH_NO_TOLLS,
    FRENCH_NARRATIVE,
    FRENCH_WIRE,
    FRENCH_WIRE_NO_TOLLS,
    FRENCH_DISPATCHES,
    FRENCH_DISPATCHES_NO_TOLLS,
    FRENCH_DESKS,
    FRENCH_DESKS_AGAIN,
    FRENCH_DESKS_LAST,
  ].flatMap(lines),
} as const;

/** Sentences that go on with the dead of the sentence before. */
export const RECOUNTS = { en: lines(ENGLISH_RECOUNTS), fr: lines(FRENCH_RECOUNTS) } as const;

/** Sentences that the reader is known to miss something of. */
export const UNREAD_TOLLS = { en: lines(UNREAD.en), fr: lines(UNREAD.fr) } as const;
