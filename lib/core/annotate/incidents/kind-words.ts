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
    ['ambush', 'ambush'],
    [
      'massacre',
      'massacre|mass kill|slaughter|summar(?:y|ily) execut|execut(?:ed|ion of)|burned alive|(?:kill|murder)\\w* (?:of )?(?:\\w+ ){0,4}(?:civilians|villagers)',
    ],
    ['bombing', 'bomb|suicide|explo[ds]|blast|blew|detonat|packed with'],
    [
      'mine',
      'mines? |mine blast|landmine|land mine|i?ed\\b|improvised explosive|roadside bomb|explosive device|ran over|drove over',
    ],
    [
      'airstrike',
      'air ?strike|air raid|drone|bombard|air force|helicopter|strikes? (?:on|in|near|against)',
    ],
    ['clash', 'clash|fighting|firefight|gun ?battle|battle|exchang\\w+ (?:of )?fire|fought'],
    [
      'attack',
      'attack|assault|raid|storm(?:ed|ing)|overr[au]n|seiz(?:ed?|ing|ure)\\b|captur|opened fire|open fire|shell(?:ed|ing)|rocket|mortar|gunm[ae]n|shot|torch|loot|target|struck|fall of|fell to|took control|besieg|siege|burn(?:ed|t)',
    ],
    [
      'killing',
      'kill|shot dead|execut|assassinat|murder|neutrali[sz]|eliminat|slain|behead|dead\\b|death of|died|lives',
    ],
    [
      'kidnapping',
      'kidnap|abduct|(?:taken|took|seized|held)\\b.{0,30}(?:hostage|captive)|snatched',
    ],
    ['hostage-taking', 'hostage|siege'],
    [
      'release',
      'releas|freed|freeing|frees|set free|liberat|let go|turn(?:ed|s)? over|hand(?:ed|s)? over',
    ],
    ['arrest', 'arrest|detain|detention of|apprehend|captur|custody'],
    [
      'trial',
      'trial|convict|sentenc|found guilty|verdict|tribunal|indict|arraign|extradit|court|charged|pleaded|jailed|warrant',
    ],
    ['coup', 'coup|putsch|(?:seiz|took|taking|take|grab)\\w* power|overthr|oust|topple|mutin'],
    [
      'withdrawal',
      'withdr|pull(?:ed|ing)? out|pull-?out|exit|depart|left (?:the country|mali|the bloc|the base)|leav(?:e|ing)|hand(?:ed|ing)? over|end(?:ed|s|ing)? (?:its|the|their) .{0,30}(?:mission|operation|deployment)|quit',
    ],
    [
      'expulsion',
      'expel|expul|persona non grata|ordered .{0,40}(?:to leave|out)|kicked out|thrown out',
    ],
    [
      'designation',
      'designat|blacklist|terrorist list|list(?:ed|ing) (?:as|of)|foreign terrorist organi|added to',
    ],
    ['sanctions', 'sanction|embargo|travel ban|asset(?:s)? freeze|freez|bloc?kade'],
    [
      'merger',
      'merg|unit(?:ed|ing) (?:into|under)|join(?:ed|ing)? forces|allian|pledg|came together|form(?:ed|ation)',
    ],
    ['founding', 'found(?:ed|ing)|creat|form(?:ed|ation|ing|ally)|establish|launch|set up|announc'],
    [
      'agreement',
      'agree|accord|cease-?fire|truce|deal\\b|pact|sign(?:ed|ing)|peace|treaty|charter',
    ],
    ['deployment', 'deploy|arriv|sent\\b|dispatch|launch'],
    ['operation', 'operation|offensive|launch|raid|campaign|recaptur|retook|retak|entered'],
    ['election', 'elect|vote|voting|referendum|poll|ballot|re-?elect'],
    ['protest', 'protest|demonstrat|rall(?:y|ied)|march(?:ed|ers)|took to the streets|riot'],
    [
      'statement',
      'statement|declar|announc|video|warn|said it|accus|claim|releas|call(?:ed|s) (?:for|on)|publish',
    ],
    [
      'political',
      'government|president|prime minister|appoint|nam(?:ed|ing)|dismiss|dissol|resign|transition|diplomatic|relations|constitution|suspend|sever|ban(?:ned)?\\b|cabinet|extend|postpon|mandate|parliament|minister',
    ],
  ],
  fr: [
    ['ambush', 'embuscade|tendu|pris(?:e)?s? a partie'],
    [
      'massacre',
      'massacr|tuerie|execut(?:e|ion)s? (?:sommaire|de)|brule(?:e)?s? vifs|carnage|(?:tu|assassin)\\w* .{0,20}(?:civils|villageois)',
    ],
    ['bombing', 'bombe|suicide|kamikaze|explos|piege|attentat|detona|bourre'],
    ['mine', 'mines?\\b|engin explosif|eei\\b|ied\\b|saute sur'],
    ['airstrike', 'frappe|drone|raid aerien|bombard|aviation|helicopter'],
    ['clash', 'affront|combat|accroch|echange de tirs|bataille'],
    [
      'attack',
      "attaqu|assaut|raid|pris d'assaut|s'est empar|se sont empar|prise d|chute d|tire[rs]?\\b|tirs|obus|roquette|mortier|vise[es]?\\b|visant|incendi|pill|assieg|siege|assaillant|incursion|cible",
    ],
    [
      'killing',
      'tue|mort|abattu|execut|assassin|neutralis|elimin|deces|decapit|perdu la vie|vie a',
    ],
    ['kidnapping', 'enlev|kidnapp|rapt|pris(?:e)?s? en otage'],
    ['hostage-taking', "otage|prise d'otage|siege"],
    ['release', 'liber|relach|remis(?:e)?s? en liberte|elargi'],
    ['arrest', 'arret|interpell|apprehend|captur|detention|garde a vue'],
    [
      'trial',
      "proces|condamn|juge|jugement|verdict|tribunal|inculp|extrad|coupable|cour\\b|peine|mandat d'arret",
    ],
    [
      'coup',
      "coup d'etat|putsch|(?:pris|prise|prend|empar\\w*) (?:le|du) pouvoir|renvers|mutin|coup\\b",
    ],
    [
      'withdrawal',
      'retir|retrait|depart|quitt|sorti|sortie|fin d[eu].{0,30}(?:mission|operation)|retroced|parti\\b|evacu',
    ],
    [
      'expulsion',
      'expuls|persona non grata|chasse|somme de quitter|renvoy|ordonne .{0,40}de quitter',
    ],
    ['designation', 'design|liste noire|inscri|organisation terroriste|listes? des'],
    ['sanctions', 'sanction|embargo|gel des avoirs|interdiction de voyag|blocus'],
    ['merger', 'fusion|uni(?:s|r|on)\\b|allian|rejoint|allegeance|regroup|form'],
    ['founding', 'fond|cree|creation|form|lanc|etabli|annonc|naissance'],
    ['agreement', 'accord|cessez-le-feu|treve|pacte|sign|paix|traite|charte'],
    ['deployment', 'deploy|deploie|arriv|envoy|lanc'],
    ['operation', 'operation|offensive|lanc|raid|repris|reconqu|entre(?:e|s)?\\b'],
    ['election', 'elect|elu|vote|scrutin|referendum|urnes'],
    ['protest', 'manifest|protest|rassembl|emeute|dans la rue'],
    ['statement', 'communique|declar|annonc|video|averti|accus|revendiqu|appel|publi'],
    [
      'political',
      'gouvernement|president|premier ministre|nomm|limog|dissou|dissol|demission|transition|diplomatique|relations|constitution|suspen|romp|rupture|interdi|prolong|report|mandat|ministre',
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
