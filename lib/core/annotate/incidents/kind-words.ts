import type { Incident } from '../../model/incident';

export type IncidentKind = Incident['kind'];

/**
 * Words that tell of an event of a kind, matched in folded text (small letters, no accents) at the
 * start of a word.
 */
export const KIND_WORDS: Readonly<
  Record<'en' | 'fr', readonly (readonly [IncidentKind, string])[]>
> = {
  en: [
    ['ambush', 'ambush|waylaid|fell into a trap|lay in wait|caught a (?:column|convoy|patrol)'],
    [
      'massacre',
      'massacre|mass kill|slaughter|summar(?:y|ily) execut|execut(?:ed|ion of)|burned alive|(?:kill|murder)\\w* (?:of )?(?:\\w+ ){0,4}(?:civilians|villagers)|put to (?:death|the sword)|throats? (?:cut|slit)|mass grave|lined up',
    ],
    ['bombing', 'bomb|suicide|explo[ds]|blast|blew|blown up|detonat|packed with|went off'],
    [
      'mine',
      'mines?\\b|mine blast|landmine|land mine|i?ed\\b|improvised explosive|roadside bomb|bomb .{0,30}(?:road|track)|home-?made bomb|explosive device|booby|(?:ran|drove|rolled) (?:over|onto)|set off|blew up under|hit an explosive',
    ],
    [
      'airstrike',
      'air ?strike|air raid|drone|bombard|air force|helicopter|strikes? (?:on|in|near|against)',
    ],
    [
      'clash',
      'clash|fighting|fights?\\b|firefight|gun ?battle|battle|exchang\\w+ (?:of )?fire|fought|skirmish|combat|rout(?:ed)?\\b|defeat',
    ],
    [
      'attack',
      'attack|assault|raid|storm(?:ed|ing|s)?\\b|overr[au]n|seiz(?:ed?|ing|ure)\\b|captur|opened fire|open fire|open(?:ed|ing) up on|fired (?:on|at|upon)|gunfire|under fire|shoot|shell(?:s|ed|ing|fire)?\\b|rocket|mortar|gunm[ae]n|shot|torch|loot|target|struck|strik(?:e|es|ing) (?:at|on|against)|hit\\b|fall of|fell to|took control|besieg|siege|burn(?:ed|t)|set (?:fire|alight)|set upon|fell upon|swept (?:into|through)|massacre|came (?:at|for)\\b|descended on|(?:shells?|rockets?) f[ae]ll|fell on|destroy|demolish|smash|desecrat|took the (?:place|base|camp|town|post)|lost to\\b',
    ],
    [
      'killing',
      'kill|shot dead|gunned down|execut|assassinat|murder|neutrali[sz]|eliminat|slain|behead|dead\\b|deaths?\\b|died|dies?\\b|dying|lives|lost their|perish|taken out|put to death|shot down|fell\\b|bod(?:y|ies)\\b|corpse|buried|fatal|casualt|toll\\b',
    ],
    [
      'kidnapping',
      'kidnap|abduct|captiv|captor|hostage|prisoner|captur|snatch|led away|led off|carried off|marched off|spirited away|driven away|held by|holding|disappear|vanish|went missing|ransom|(?:seiz|took|tak|kept|held|keep|stopp)\\w* .{0,40}(?:diplomat|tourist|civilian|passenger|engineer|journalist|nun|priest|doctor|missionar|worker|italian|french|german|swiss|spanish|spaniard|canadian|american|european|men\\b|women|people|villager|teacher|bus(?:es)?\\b)|(?:seized|taken|grabbed|held) (?:in|from|at|by|near|on|off|since|along|hostage)\\b|caught|dragged|in the hands of|bundled',
    ],
    [
      'hostage-taking',
      'hostage|siege|captiv|captor|holed up|trapped inside|sold (?:him|her|them|on)',
    ],
    [
      'release',
      'releas|freed\\b|freedom|freeing|frees\\b|(?:set|walk\\w*|went|go|came|come|are|is|was|were) free\\b|liberat|let go|let .{0,30} go\\b|turn(?:ed|s)? over|hand(?:ed|s)? over|(?:came|come|return\\w*|sent|back|flown|flew|landed) home|home again|returned to (?:his|her|their) famil|end(?:ed|s)? (?:his|her|their) (?:captivity|ordeal)|set .{0,40} free\\b|free again|given back|given to|reunited|swapped|exchanged',
    ],
    [
      'arrest',
      'arrest|detain|detention of|apprehend|captur|custody|picked up|behind bars|rounded up|held by|catch(?:es)?\\b|caught|disarm|nabbed|taken into',
    ],
    [
      'trial',
      'trial|convict|condemn|sentenc|guilty|verdict|tribunal|indict|arraign|extradit|court|judge|charged|pleaded|prison term|jailed|life imprisonment|warrant|before a .{0,15}judge|counts?\\b|prosecut|hearing|tried\\b',
    ],
    [
      'coup',
      'coup|putsch|(?:seiz|took|taking|take|grab)\\w* (?:power|over)|overthr|oust|topple|mutin|deposed|removed from (?:power|office)|forced (?:out|from power)|brought down|lost its president|no longer (?:president|in charge|the)|took over|(?:seiz|took|taken) the (?:presidency|state|palace)|driven from|shut .{0,30} in (?:his|the) (?:residence|palace)|came to power',
    ],
    [
      'withdrawal',
      'withdr|pull(?:ed|ing)? out|pull-?out|exit|depart|left (?:the (?:country|bloc|base|camp|town|region)|mali|niger|kidal|gao|timbuktu|menaka|gossi)|last (?:soldiers|troops|convoy|plane|peacekeepers)|clos(?:ed|es|ing) (?:its|the) (?:camp|base|mission)|handover|clos(?:ed|es|ing|ure)\\b|end(?:ed|s|ing)?\\b|wind(?:s|ing)? (?:up|down)|wound (?:up|down)|leav(?:e|ing)|hand(?:ed|ing)? over|end(?:ed|s|ing)? (?:its|the|their) .{0,30}(?:mission|operation|deployment)|quit|pack(?:ed|s|ing)?\\b|g[ai]ve(?:s|n)? up|go(?:es|ing)? home|went home|walk(?:ed|s|ing)? out|ceas|left\\b|turned (?:its|their) back',
    ],
    [
      'expulsion',
      'expel|expul|persona non grata|ordered .{0,40}(?:to leave|out)|kicked out|thrown out|throw\\w* out|told .{0,40}to leave|shown the door|declared .{0,20}unwanted|sh[oe]wn? .{0,50}the door|told to (?:leave|pack|go)|hours to leave|unwelcome|unwanted|driven out|(?:drove|push(?:ed)?) .{0,40}out\\b',
    ],
    [
      'designation',
      'designat|blacklist|black list|terrorist list|list(?:ed|ing|s)? (?:as|of)|foreign terrorist organi|added to|put .{0,40}on (?:its|the) list|terrorist',
    ],
    [
      'sanctions',
      'sanction|embargo|travel ban|asset(?:s)? freeze|freez|froze|bloc?kade|closed (?:its|the|their) borders?|cut .{0,24}off|barred|bars\\b|stopped pay|frozen|punish|relent',
    ],
    [
      'merger',
      'merg|unit(?:ed|ing|es?) (?:into|under|in|as)|join(?:ed|ing|s)?\\b|allian|pledg|allegiance|came together|coalition|form(?:ed|ation|s|ing)?\\b|bec[ao]me|(?:back|return\\w*) to the fold|one (?:name|banner|flag)|banded|drew together',
    ],
    [
      'founding',
      'found(?:ed|ing)|creat|form(?:ed|ation|ing|ally)|establish|launch|set up|announc|born\\b|birth|came into being|call(?:ed|ing) (?:it|itself|themselves)|t(?:ook|akes) (?:that|the|its|a) name|declar\\w* itself|to found|proclaim',
    ],
    [
      'agreement',
      'agree|accord|cease-?fire|truce|deal\\b|pact|sign(?:ed|ing|s)|peace|treaty|charter|struck a|settle|undert[ao]k|bargain|terms\\b',
    ],
    [
      'deployment',
      'deploy|arriv|sent\\b|send|dispatch|launch|land(?:ed|ing)|took over|began|start(?:ed|s)|reinforc|station|c[ao]me\\b|join|extra (?:men|soldiers|troops)|set off|flew\\b',
    ],
    [
      'operation',
      'operation|offensive|launch|raid|campaign|recaptur|retook|retak|entered|captur|drove .{0,30}out|swe[pe]\\w*|advanc|took (?:back|the town)|back in (?:the )?hands|hunt|special forces|commando|c(?:atch|aught)',
    ],
    ['election', 'elect|vote|voting|referendum|poll|ballot|re-?elect'],
    [
      'protest',
      'protest|demonstrat|rall(?:y|ied)|march(?:ed|ers)|took to the streets|in the streets|crowd|riot|took to|chant',
    ],
    [
      'statement',
      'statement|declar|announc|told\\b|tells\\b|said\\b|says\\b|made known|made clear|speech|addressed|video|audio|recording|message|letter|communique|warn|said it|accus|claim|releas|call(?:ed|s) (?:for|on)|publish|report|disavow|condemn|vow|threat|demand|offer|reveal|urg(?:ed|es)|denounc|swor|accept|refus|reject|boast|den(?:y|ies|ied)\\b|blam|laid .{0,40} to\\b|put (?:her|his|its|their) name|g[ai]ven? (?:notice|the soldiers|them)|let it be known|notice|ultimatum|deadline|disput|insist|spoke',
    ],
    [
      'political',
      'government|president|prime minister|appoint|nam(?:ed|ing)|dismiss|dissol|resign|transition|diplomatic|relations|constitution|suspend|sever|broke off|cut (?:off )?(?:ties|relations)|recall|ban(?:ned)?\\b|cabinet|junta|assembly|extend|postpon|delay|mandate|parliament|minister|sworn in|summit|dialogue|commission|council|senat|curfew|state of emergency|airspace|border|step(?:ped|s|ping) down|shut .{0,16}(?:sk(?:y|ies)|air)|clos\\w* .{0,16}(?:sky|skies)|off the air|broadcast|head of state|decree|interim|sharia|disband|took office|negotiat|talks\\b',
    ],
  ],
  fr: [
    ['ambush', 'embuscade|tendu|pris(?:e)?s? a partie|guet-?apens|tomb\\w+ dans|surpris'],
    [
      'massacre',
      'massacr|tuerie|execut(?:e|ion)s? (?:sommaire|de)|brule(?:e)?s? vifs|carnage|(?:tu|assassin)\\w* .{0,20}(?:civils|villageois)|egorg|passe\\w* par les armes|fosse commune',
    ],
    [
      'bombing',
      'bombe|suicide|kamikaze|explos|piege|attentat|detona|deflagration|souffl|bourre|saut(?:e|er)\\b',
    ],
    [
      'mine',
      'mines?\\b|engin (?:explosif|artisanal)|bombe artisanale|eei\\b|ied\\b|saut\\w+ sur|au passage d',
    ],
    ['airstrike', 'frappe|drone|raid aerien|bombard|aviation|helicopter'],
    ['clash', 'affront|combat|accroch|echange de tirs|bataille|heurt|escarmouche|defaite|deroute'],
    [
      'attack',
      "attaqu|assaut|raid|pris d'assaut|s'est empar|se sont empar|prise d|chute d|tire[rs]?\\b|tirs?\\b|tirai|tirant|mitraill|fusillade|coups? de feu|ouvert le feu|obus|roquette|mortier|vise[es]?\\b|visant|incendi|pill|assieg|siege|assaillant|incursion|cible|s'empar|pren\\w+ d'assaut|s'(?:est|etai\\w+|en sont|en etai\\w+) pris|fondu sur|surpris|abatt\\w+ (?:sur|pres)|detrui|demoli|saccag|profan|tomb(?:e|ent|erent)\\b|fondi|perdu(?:e|s)?\\b",
    ],
    [
      'killing',
      'tu(?:e|ant|ait|aient|er)|tomb(?:e|es|aient|ent)\\b|mort|meur|mour|abatt|execut|assassin|neutralis|elimin|deces|decapit|egorg|peri\\b|perdu la vie|vie (?:a|de|d)|victimes?\\b|corps\\b|inhum|enterr|cercueil|bilan|lapid',
    ],
    [
      'kidnapping',
      'enlev|kidnapp|rapt\\b|otage|captif|captivite|captur|ravisseur|prisonnier|(?:ete|etait|etaient) pris(?:e|es)?\\b|pris(?:e|es)? (?:en|dans|a|par|le|lors|au)\\b|emmen|retenu|retenai|disparu|rancon|aux mains d|detenu par|vendu|ravi(?:s|e|es)?\\b|embarqu|entre les mains',
    ],
    [
      'hostage-taking',
      "otage|prise d'otage|siege|retenai|retenu|ravisseur|captif|captivite|vendu|retranch",
    ],
    [
      'release',
      'liber|relach|remis(?:e)?s? en liberte|elargi|laiss\\w+ partir|laiss\\w+ .{0,20}repartir|rentr\\w+ (?:chez|dans)|regagn|libres?\\b|retrouv\\w+ (?:la|les|sa|leur|ses) |relax|revenu|de retour|rendu(?:s|e|es)?\\b|rentr|retour\\b',
    ],
    [
      'arrest',
      'arret|interpell|apprehend|captur|detention|garde a vue|coup de filet|ecrou|sous les verrous|pris\\b|attrap|arrach',
    ],
    [
      'trial',
      "proces|condamn|juge|jugement|verdict|tribunal|inculp|extrad|coupable|cour\\b|assises|peine|prison|perpetuite|accuse|comparai|mandat d'arret|requi|juges?\\b|audience",
    ],
    [
      'coup',
      "coup d'etat|putsch|(?:pris|prise|prend|empar\\w*) (?:le|du) pouvoir|renvers|mutin|depos|destitu|coup\\b|(?:prit|pris|prend|prirent) (?:lui-meme )?la tete|chass|perdu (?:son|le) (?:president|pouvoir)|junte",
    ],
    [
      'withdrawal',
      "retir|retrait|depart|quitt|sorti|sortie|fin d[eu].{0,30}(?:mission|operation)|retroced|restitu|remis\\w* .{0,20}(?:base|camp|emprise)|derniers? (?:soldats|casques|convoi|avion)|ferm\\w+ (?:sa|ses|son|la|le) (?:base|camp|emprise)|parti\\b|parten|evacu|claqu\\w* la porte|s'en (?:va|vont|est|sont|all)|pli\\w* bagage|tourn\\w* le dos|rompu|partir|partie?s?\\b|abandonn|cesse\\b|dernier (?:camion|avion|soldat|convoi|homme)",
    ],
    [
      'expulsion',
      'expuls|persona non grata|chasse|somme de quitter|renvoy|congedi|mis\\w* dehors|mis\\w* a la porte|ordonne .{0,40}de quitter|a la porte|indesirable|heures pour (?:quitter|partir)|refoul',
    ],
    ['designation', 'design|liste noire|inscri|organisation terroriste|listes? des'],
    [
      'sanctions',
      'sanction|embargo|gel des avoirs|interdiction de voyag|blocus|coup\\w* .{0,20}(?:vivres|banques|financ)|gel(?:e|es|ent|a)?\\b|lev(?:e|ait|a|er) ses|punit|puni\\b',
    ],
    [
      'merger',
      "fusion|uni(?:s|r|on)\\b|unissai|allian|coalition|rejoin|rejoign|ralli|allegeance|regroup|form|devien|devenu|devin|sous (?:un|une) (?:meme|seule?) (?:nom|banniere|drapeau)|ne font qu'un|giron|bercail",
    ],
    [
      'founding',
      'fond|cree|creation|form|lanc|etabli|annonc|naissance|se dot|mett\\w* sur pied|mis\\w* sur pied|voi(?:t|r) le jour|vu le jour|nait\\b|naqui|baptis|proclam|chang\\w* de nom|prend\\w* le nom',
    ],
    [
      'agreement',
      "accord|cessez-le-feu|treve|pacte|sign|paix|traite|charte|conven|convien|s'engag|arrangement|entent",
    ],
    [
      'deployment',
      'deploy|deploie|arriv|envoy|envoi|lanc|debarqu|debut|renfort|install|recoi|rejoin|part(?:i|is|ir|ent)\\b|premiers elements|gagn',
    ],
    [
      'operation',
      'operation|offensive|lanc|raid|repris|reprise|repren|reconqu|(?:est|sont|ont|a|etaient) entre(?:e|es|s)?\\b|entrai|chasse|captur|traqu|commando|forces speciales|ratiss|opere',
    ],
    [
      'election',
      'elect(?!ri)|elu\\b|elus\\b|vot(?:e|ait|aient|er)|scrutin|referendum|urnes|depute|candidat|campagne|isoloir',
    ],
    ['protest', 'manifest|protest|rassembl|emeute|dans la rue|foule|pancarte'],
    [
      'statement',
      'communique|declar|annonc|(?:a|ont|avait) dit\\b|fait savoir|discours|tribune|video|audio|enregistrement|message|lettre|rapport|averti|accus|revendiqu|appel|publi|menac|denonc|exig|affirm|promet|promis|refus|accept|rejet|condamn|jur(?:e|ait|ant)\\b|dit\\b|disai|dement|grief|pretend|evoqu|avert|soutien|admet|admis|reconnai|parol|phrase',
    ],
    [
      'political',
      "gouvernement|president|premier ministre|nomm|limog|dissou|dissol|demission|transition|diplomatique|relations|constitution|suspen|romp|rupture|interdi|prolong|report|mandat|ministre|junte|assemblee|conseil|sommet|dialogue|commission|prete serment|couvre-feu|etat d.urgence|espace aerien|frontiere|rappel|ciel|decret|tete de l'etat|chef de l'etat|interim|charia|releve|pourparlers|discut|investi|prise? (?:de|ses) fonctions",
    ],
  ],
};

/** Kinds that the press uses for one another: an ambush is an attack, a siege may be a hostage-taking. */
export const KIND_FAMILIES: readonly (readonly IncidentKind[])[] = [
  [
    'attack',
    'ambush',
    'bombing',
    'clash',
    'massacre',
    'killing',
    'airstrike',
    'mine',
    'operation',
    'hostage-taking',
  ],
  ['kidnapping', 'hostage-taking'],
  ['arrest', 'operation', 'trial'],
  ['founding', 'merger', 'agreement'],
  ['designation', 'sanctions'],
  ['withdrawal', 'expulsion', 'political'],
  ['coup', 'political', 'arrest'],
  ['election', 'political'],
  ['statement', 'political', 'agreement'],
  ['deployment', 'operation'],
];
