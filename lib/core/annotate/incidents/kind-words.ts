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
      'massacre|mass kill|slaughter|summar(?:y|ily) execut|execut(?:ed|ion of)|burned alive|(?:kill|murder)\\w* (?:of )?(?:\\w+ ){0,4}(?:civilians|villagers)',
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
      'attack|assault|raid|storm(?:ed|ing|s)?\\b|overr[au]n|seiz(?:ed?|ing|ure)\\b|captur|opened fire|open fire|open(?:ed|ing) up on|fired (?:on|at|upon)|gunfire|under fire|shoot|shell(?:s|ed|ing|fire)?\\b|rocket|mortar|gunm[ae]n|shot|torch|loot|target|struck|strik(?:e|es|ing) (?:at|on|against)|hit\\b|fall of|fell to|took control|besieg|siege|burn(?:ed|t)|set (?:fire|alight)|set upon|fell upon|swept (?:into|through)|massacre',
    ],
    [
      'killing',
      'kill|shot dead|gunned down|execut|assassinat|murder|neutrali[sz]|eliminat|slain|behead|dead\\b|deaths?\\b|died|dies?\\b|dying|lives|lost their|perish|taken out',
    ],
    [
      'kidnapping',
      'kidnap|abduct|captiv|captor|hostage|prisoner|captur|snatch|led away|led off|carried off|marched off|spirited away|driven away|held by|holding|disappear|vanish|went missing|ransom|(?:seiz|took|tak|kept|held|keep|stopp)\\w* .{0,40}(?:diplomat|tourist|civilian|passenger|engineer|journalist|nun|priest|doctor|missionar|worker|italian|french|german|swiss|spanish|spaniard|canadian|american|european|men\\b|women|people|villager|teacher|bus(?:es)?\\b)|(?:seized|taken|grabbed|held) (?:in|from|at|by|near|on|off|since|along|hostage)\\b',
    ],
    [
      'hostage-taking',
      'hostage|siege|captiv|captor|holed up|trapped inside|sold (?:him|her|them|on)',
    ],
    [
      'release',
      'releas|freed\\b|freedom|freeing|frees\\b|(?:set|walk\\w*|went|go|came|come|are|is|was|were) free\\b|liberat|let go|let .{0,30} go\\b|turn(?:ed|s)? over|hand(?:ed|s)? over|(?:came|come|return\\w*|sent|back|flown|flew|landed) home|home again|returned to (?:his|her|their) famil|end(?:ed|s)? (?:his|her|their) (?:captivity|ordeal)',
    ],
    [
      'arrest',
      'arrest|detain|detention of|apprehend|captur|custody|picked up|behind bars|rounded up|held by',
    ],
    [
      'trial',
      'trial|convict|condemn|sentenc|guilty|verdict|tribunal|indict|arraign|extradit|court|judge|charged|pleaded|prison term|jailed|life imprisonment|warrant',
    ],
    [
      'coup',
      'coup|putsch|(?:seiz|took|taking|take|grab)\\w* (?:power|over)|overthr|oust|topple|mutin|deposed|removed from (?:power|office)|forced (?:out|from power)|brought down',
    ],
    [
      'withdrawal',
      'withdr|pull(?:ed|ing)? out|pull-?out|exit|depart|left (?:the (?:country|bloc|base|camp|town|region)|mali|niger|kidal|gao|timbuktu|menaka|gossi)|last (?:soldiers|troops|convoy|plane|peacekeepers)|clos(?:ed|es|ing) (?:its|the) (?:camp|base|mission)|handover|clos(?:ed|es|ing|ure)\\b|end(?:ed|s|ing)?\\b|wind(?:s|ing)? (?:up|down)|wound (?:up|down)|leav(?:e|ing)|hand(?:ed|ing)? over|end(?:ed|s|ing)? (?:its|the|their) .{0,30}(?:mission|operation|deployment)|quit',
    ],
    [
      'expulsion',
      'expel|expul|persona non grata|ordered .{0,40}(?:to leave|out)|kicked out|thrown out|throw\\w* out|told .{0,40}to leave|shown the door|declared .{0,20}unwanted',
    ],
    [
      'designation',
      'designat|blacklist|black list|terrorist list|list(?:ed|ing|s)? (?:as|of)|foreign terrorist organi|added to|put .{0,40}on (?:its|the) list',
    ],
    [
      'sanctions',
      'sanction|embargo|travel ban|asset(?:s)? freeze|freez|froze|bloc?kade|closed (?:its|the|their) borders?',
    ],
    [
      'merger',
      'merg|unit(?:ed|ing|es?) (?:into|under|in|as)|join(?:ed|ing|s)?\\b|allian|pledg|allegiance|came together|coalition|form(?:ed|ation|s|ing)?\\b',
    ],
    ['founding', 'found(?:ed|ing)|creat|form(?:ed|ation|ing|ally)|establish|launch|set up|announc'],
    [
      'agreement',
      'agree|accord|cease-?fire|truce|deal\\b|pact|sign(?:ed|ing|s)|peace|treaty|charter|struck a|settle',
    ],
    [
      'deployment',
      'deploy|arriv|sent\\b|send|dispatch|launch|land(?:ed|ing)|took over|began|start(?:ed|s)|reinforc|station',
    ],
    [
      'operation',
      'operation|offensive|launch|raid|campaign|recaptur|retook|retak|entered|captur|drove .{0,30}out|swe[pe]\\w*|advanc|took (?:back|the town)|back in (?:the )?hands',
    ],
    ['election', 'elect|vote|voting|referendum|poll|ballot|re-?elect'],
    [
      'protest',
      'protest|demonstrat|rall(?:y|ied)|march(?:ed|ers)|took to the streets|in the streets|crowd|riot',
    ],
    [
      'statement',
      'statement|declar|announc|told\\b|tells\\b|said\\b|says\\b|made known|made clear|speech|addressed|video|audio|recording|message|letter|communique|warn|said it|accus|claim|releas|call(?:ed|s) (?:for|on)|publish|report|disavow|condemn|vow|threat|demand|offer|reveal|urg(?:ed|es)|denounc|swor|accept|refus|reject',
    ],
    [
      'political',
      'government|president|prime minister|appoint|nam(?:ed|ing)|dismiss|dissol|resign|transition|diplomatic|relations|constitution|suspend|sever|broke off|cut (?:off )?(?:ties|relations)|recall|ban(?:ned)?\\b|cabinet|junta|assembly|extend|postpon|delay|mandate|parliament|minister|sworn in|summit|dialogue|commission|council|senat|curfew|state of emergency|airspace|border',
    ],
  ],
  fr: [
    ['ambush', 'embuscade|tendu|pris(?:e)?s? a partie|guet-?apens|tomb\\w+ dans'],
    [
      'massacre',
      'massacr|tuerie|execut(?:e|ion)s? (?:sommaire|de)|brule(?:e)?s? vifs|carnage|(?:tu|assassin)\\w* .{0,20}(?:civils|villageois)',
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
      "attaqu|assaut|raid|pris d'assaut|s'est empar|se sont empar|prise d|chute d|tire[rs]?\\b|tirs?\\b|tirai|tirant|mitraill|fusillade|coups? de feu|ouvert le feu|obus|roquette|mortier|vise[es]?\\b|visant|incendi|pill|assieg|siege|assaillant|incursion|cible|s'empar|pren\\w+ d'assaut|s'(?:est|etai\\w+|en sont|en etai\\w+) pris|fondu sur|surpris|abatt\\w+ (?:sur|pres)",
    ],
    [
      'killing',
      'tu(?:e|ant|ait|aient|er)|tomb(?:e|es|aient|ent)\\b|mort|meur|mour|abatt|execut|assassin|neutralis|elimin|deces|decapit|egorg|peri\\b|perdu la vie|vie (?:a|de|d)',
    ],
    [
      'kidnapping',
      'enlev|kidnapp|rapt\\b|otage|captif|captivite|captur|ravisseur|prisonnier|(?:ete|etait|etaient) pris(?:e|es)?\\b|pris(?:e|es)? (?:en|dans|a|par|le|lors|au)\\b|emmen|retenu|retenai|disparu|rancon|aux mains d|detenu par|vendu',
    ],
    [
      'hostage-taking',
      "otage|prise d'otage|siege|retenai|retenu|ravisseur|captif|captivite|vendu|retranch",
    ],
    [
      'release',
      'liber|relach|remis(?:e)?s? en liberte|elargi|laiss\\w+ partir|laiss\\w+ .{0,20}repartir|rentr\\w+ (?:chez|dans)|regagn|libres?\\b|retrouv\\w+ (?:la|les|sa|leur|ses) ',
    ],
    [
      'arrest',
      'arret|interpell|apprehend|captur|detention|garde a vue|coup de filet|ecrou|sous les verrous',
    ],
    [
      'trial',
      "proces|condamn|juge|jugement|verdict|tribunal|inculp|extrad|coupable|cour\\b|assises|peine|prison|perpetuite|accuse|comparai|mandat d'arret",
    ],
    [
      'coup',
      "coup d'etat|putsch|(?:pris|prise|prend|empar\\w*) (?:le|du) pouvoir|renvers|mutin|depos|destitu|coup\\b",
    ],
    [
      'withdrawal',
      'retir|retrait|depart|quitt|sorti|sortie|fin d[eu].{0,30}(?:mission|operation)|retroced|restitu|remis\\w* .{0,20}(?:base|camp|emprise)|derniers? (?:soldats|casques|convoi|avion)|ferm\\w+ (?:sa|ses|son|la|le) (?:base|camp|emprise)|parti\\b|parten|evacu',
    ],
    [
      'expulsion',
      'expuls|persona non grata|chasse|somme de quitter|renvoy|congedi|mis\\w* dehors|mis\\w* a la porte|ordonne .{0,40}de quitter',
    ],
    ['designation', 'design|liste noire|inscri|organisation terroriste|listes? des'],
    ['sanctions', 'sanction|embargo|gel des avoirs|interdiction de voyag|blocus'],
    [
      'merger',
      'fusion|uni(?:s|r|on)\\b|unissai|allian|coalition|rejoin|rejoign|ralli|allegeance|regroup|form',
    ],
    ['founding', 'fond|cree|creation|form|lanc|etabli|annonc|naissance'],
    ['agreement', 'accord|cessez-le-feu|treve|pacte|sign|paix|traite|charte'],
    ['deployment', 'deploy|deploie|arriv|envoy|envoi|lanc|debarqu|debut|renfort|install'],
    [
      'operation',
      'operation|offensive|lanc|raid|repris|reprise|repren|reconqu|(?:est|sont|ont|a|etaient) entre(?:e|es|s)?\\b|entrai|chasse|captur',
    ],
    ['election', 'elect(?!ri)|elu\\b|elus\\b|vot(?:e|ait|aient|er)|scrutin|referendum|urnes'],
    ['protest', 'manifest|protest|rassembl|emeute|dans la rue'],
    [
      'statement',
      'communique|declar|annonc|(?:a|ont|avait) dit\\b|fait savoir|discours|tribune|video|audio|enregistrement|message|lettre|rapport|averti|accus|revendiqu|appel|publi|menac|denonc|exig|affirm|promet|promis|refus|accept|rejet|condamn|jur(?:e|ait|ant)\\b',
    ],
    [
      'political',
      'gouvernement|president|premier ministre|nomm|limog|dissou|dissol|demission|transition|diplomatique|relations|constitution|suspen|romp|rupture|interdi|prolong|report|mandat|ministre|junte|assemblee|conseil|sommet|dialogue|commission|prete serment|couvre-feu|etat d.urgence|espace aerien|frontiere|rappel',
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
