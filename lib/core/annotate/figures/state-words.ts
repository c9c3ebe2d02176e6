import type { Fate } from './fate';
import { verbForms } from './harm-verbs';

/** Men fall; they do not, where they fall ill, silent or back. */
export const FELL =
  'fallen(?=\\s*(?:[.,;)]|$|in|on|at))|fell(?!\\s+(?:ill|sick|silent|asleep|back|behind|short|out|apart|for|to\\s+(?:\\d|the|about)|under|from|by|into|within))';

type Table = readonly (readonly [Fate, readonly string[]])[];

/** What else is the measure of a number before it ('30 dead', '12 are in hospital'): nouns, adjectives, phrases. */
const PHRASES: Readonly<Record<'en' | 'fr', Table>> = {
  en: [
    [
      'killed',
      [
        '(?:(?:new|fresh|charred|decomposed|lifeless|mutilated)\\s+)?(?:bodies|corpses|coffins|graves)|martyrs|dead|deaths?|fatalities|losses|killings|murders|executions|(?:paid\\s+with|gave)\\s+(?:his|her|their)\\s+li(?:fe|ves)|bled\\s+to\\s+death|torn\\s+(?:apart|to\\s+pieces)|hacked|picked\\s+off|bl[eo]wn?\\s+themselves\\s+up|with\\s+their\\s+throats\\s+(?:cut|slit)|had\\s+their\\s+throats\\s+(?:cut|slit)|among\\s+(?:the|those|its|their)\\s+(?:(?:\\d+|\\p{L}+)\\s+)?(?:dead|killed|slain|victims)|lives\\s+lost',
        'died?|dies|(?:would|will|could)\\s+die|perish(?:ed)?|succumb(?:ed)?|slain|drowned|blown\\s+(?:up|apart)|burn(?:ed|t)\\s+(?:alive|to\\s+death)',
        '(?:cut|struck|mowed|hacked|mown|gunned)\\s+down|hacked\\s+to\\s+death|shot\\s+dead|wiped\\s+out|finished\\s+off|put\\s+(?:out\\s+of\\s+action|to\\s+death)',
        'did\\s+not\\s+(?:survive|make\\s+it|live|walk\\s+away)|never\\s+made\\s+it|met\\s+their\\s+deaths?|laid\\s+down\\s+their\\s+lives|lost\\s+(?:his|her|their)\\s+li(?:fe|ves)|lives\\s+lost',
        'left\\s+on\\s+the\\s+(?:field|battlefield|ground)|(?:did\\s+not|never)\\s+(?:get|got)\\s+up(?:\\s+again)?',
        'laid\\s+(?:to\\s+rest|in\\s+the\\s+(?:ground|earth))|buried|dying|perishing|losing\\s+their\\s+lives|names\\s+of\\s+(?:the\\s+)?dead',
        FELL,
        'lost(?=\\s*(?:[.,;:)]|$|in|at|near|on|during|when|as|to|that))',
        'shot(?!\\s+(?:at(?!\\s+(?:close|point|the))|down|and\\s+(?:wounded|injured|hurt)|in\\s+(?:the|his|her|their|both)\\s+(?:\\p{L}+\\s+)?(?:arms?|legs?|foot|feet|shoulders?|hands?|thighs?|knees?)|an?|the|his|her|their|dead|\\d))',
      ],
    ],
    [
      'wounded',
      [
        'injuries|woundings|hurt|lost\\s+(?:a\\s+)?limbs?|(?:sustained|bore|nursing)\\s+(?:\\p{L}+\\s+){0,2}(?:injuries|wounds|burns)|need(?:ed|ing)\\s+(?:surgery|treatment)|under\\s+treatment|maimed|among\\s+the\\s+(?:wounded|injured)|casualties|burn(?:ed|t)|critically\\s+ill|being\\s+treated|treated\\s+for',
        '(?:in|with)\\s+(?:a\\s+)?(?:critical|serious|grave|stable)\\s+condition',
        '(?:suffer|sustain|receiv)(?:e?d|ing)?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:injuries|wounds|burns)',
        "(?:flown|rushed|brought|evacuated|admitted|taken)\\s+to\\s+(?:(?:a|the|\\p{L}+[’']s|\\p{L}+)\\s+){0,2}(?:hospital|clinic)|(?:in|taken\\s+to)\\s+(?:a\\s+|the\\s+)?hospital|medically\\s+evacuated",
        '(?:left|returned|escaped|emerged|(?:came|got|gets?|comes?)\\s+(?:back|out|away|home))(?:\\s+\\p{L}[\\p{L}’-]+){0,3}\\s+(?:wounded|injured|hurt|with\\s+(?:\\p{L}+\\s+){0,2}(?:wounds|injuries|burns))',
        'on\\s+stretchers|in\\s+bandages|had\\s+to\\s+be\\s+(?:evacuated|flown\\s+out|airlifted|carried\\s+out)',
        '(?:being\\s+)?cared\\s+for|(?:hit|struck)\\s+by\\s+(?:\\p{L}+\\s+)?(?:bullets?|shrapnel|splinters?|fragments?|gunfire)|with\\s+(?:\\p{L}+\\s+){0,2}(?:wounds|injuries|burns)|fighting\\s+for\\s+their\\s+lives',
      ],
    ],
    [
      'arrested',
      [
        'taken\\s+(?:alive|in\\s+for)|under\\s+arrest|nabbed|handcuffed|in\\s+(?:jail|prison|cells|detention|handcuffs|police\\s+custody)|being\\s+(?:questioned|interrogated)|thrown\\s+in(?:to)?\\s+(?:jail|prison)|locked\\s+up|hauled\\s+(?:up|in)|rounded\\s+up|remanded|behind\\s+bars|caught(?=\\s*(?:[.,;)]|$|trying|fleeing))|arrests',
        '(?:handed|turned)\\s+over\\s+to\\s+(?:the\\s+)?(?:prosecutors?|justice|courts?|police|gendarmes|gendarmerie|judiciary|judicial)',
        '(?:placed|put|held)\\s+(?:under\\s+arrest|in\\s+(?:custody|detention))|(?:taken\\s+into|in)\\s+custody',
      ],
    ],
    [
      'abducted',
      [
        'abductions|kidnapped|whisked\\s+(?:away|off)|taken\\s+(?:as\\s+hostages|along|with\\s+them)|in\\s+captivity|with\\s+(?:the|their)\\s+(?:kidnappers|captors|abductors)|prisoner|made\\s+prisoners?|in\\s+the\\s+hands\\s+of',
        'taken\\s+(?:hostage|captive|prisoner|away|off|from)|(?:led|driven|carried)\\s+into\\s+the|driven\\s+into\\s+the\\s+bush',
        '(?:held|kept)\\s+(?:hostage|captive|(?:as\\s+)?prisoners?|as\\s+hostages)',
        '(?:led|marched|dragged|carried|driven|spirited|hauled)\\s+(?:away|off)',
        '(?:bundled|herded|loaded|forced)\\s+(?:in|on)to',
      ],
    ],
    [
      'taken',
      [
        'held(?!\\s+(?:(?:an?|the|their|its|his|her|talks|meetings?|elections?|out|up|firm|back|off|that)(?!\\p{L})|\\d))|taken(?=\\s*(?:[.,;)]|$)|\\s+(?:in|at|near|by|on)\\s)|picked\\s+up(?!\\s+by\\s+(?:a|the)\\s+(?:patrol|helicopter|convoy))|grabbed',
      ],
    ],
    [
      'missing',
      [
        'being\\s+(?:looked|searched)\\s+for|being\\s+sought|whom\\s+(?:nobody|no\\s+one)\\s+has\\s+(?:seen|found|heard\\s+(?:of|from))|missing|disappearances|no\\s+trace|vanished|nowhere\\s+to\\s+be\\s+found|unaccounted\\s+for|disappeared|(?:listed|reported|posted)\\s+(?:as\\s+)?missing',
        'not\\s+(?:yet\\s+)?(?:been\\s+)?(?:seen|found|traced|located|heard\\s+(?:of|from)|returned)|could\\s+not\\s+be\\s+(?:found|traced)|(?:did|do)\\s+not\\s+answer\\s+(?:the\\s+)?roll\\s?call',
      ],
    ],
    [
      'gone',
      [
        '(?:did\\s+not|never)\\s+(?:come\\s+(?:back|home|out)|came\\s+(?:back|home|out)|return(?:ed)?|ma[dk]e\\s+it\\s+(?:back|home)|rejoin(?:ed)?)|(?:have|has|had)\\s+(?:not|never)\\s+(?:yet\\s+)?(?:returned|come\\s+back|rejoined)|failed\\s+to\\s+(?:return|rejoin)',
      ],
    ],
    [
      'displaced',
      [
        'sleeping\\s+(?:in\\s+the\\s+open|rough|outdoors)|on\\s+the\\s+(?:roads|move)(?=\\s*(?:[.,;)]|$|to))|(?:live|living|lived)\\s+(?:far\\s+)?(?:away\\s+)?from\\s+(?:their\\s+)?homes?|crossed\\s+(?:the\\s+(?:border|frontier)\\s+)?into|fle(?:d|es?)|t(?:ook|aken)\\s+to\\s+the\\s+roads?|left\\s+their\\s+(?:homes|villages)|(?:made\\s+)?homeless|(?:taken|took|sought)\\s+(?:flight|refuge|shelter)|abandoned\\s+their\\s+(?:homes|villages)',
        '(?:driven|chased|expelled)\\s+(?:out|from\\s+their\\s+(?:homes|villages|land))',
        '(?:forced|compelled|obliged)\\s+(?:to\\s+(?:flee|leave|abandon|quit)|from\\s+their\\s+homes)',
      ],
    ],
    [
      'released',
      [
        'releases|swapped|back\\s+home|let\\s+out|set\\s+free|let\\s+go|walk(?:ed|s|ing)?\\s+free|brought\\s+out|g[oe]t(?:ting)?\\s+(?:away|out|free)|slipped\\s+(?:away|out)|escaped?|(?:managed\\s+)?to\\s+escape',
        '(?:re)?(?:united|joined)\\s+(?:with\\s+)?their\\s+families|back\\s+with\\s+their\\s+families|returned\\s+to\\s+their\\s+families|regained\\s+their\\s+freedom',
        '(?:c[ao]mes?|returns?|returned|went|sent|flown|flew|are|were)\\s+home|given\\s+(?:back\\s+)?to\\s+the|(?:turned|handed)\\s+(?:over|back|to)',
      ],
    ],
  ],
  fr: [
    [
      'killed',
      [
        "martyrs|gis(?:ent|aient)|y\\s+laiss(?:é|ent|aient|èrent)\\s+la\\s+vie|ne\\s+(?:s['’]est|se\\s+sont)\\s+pas\\s+relevée?s?|laissée?s?\\s+pour\\s+morts?|morts?|mortes?|décès|pertes|fait\\s+exploser|criblée?s?\\s+de\\s+balles|mise?s?\\s+en\\s+terre|ensevelie?s?|restée?s?\\s+sur\\s+le\\s+(?:carreau|terrain)|rendu\\s+l['’]âme|expiré|passée?s?\\s+au\\s+fil|eu\\s+(?:la|leur)\\s+(?:gorge|tête)\\s+(?:tranchée|coupée)|sauté\\s+sur\\s+(?:une?|l['’])\\s?(?:mine|engin)|(?:pas\\s+)?réchappé|payé\\s+de\\s+leur\\s+vie|parmi\\s+(?:les|ces|ses)\\s+(?:morts|tués|victimes)|décédée?s?|corps|cadavres|dépouilles|tombes|cercueils|exécutions|assassinats|meurtres",
        'passée?s?\\s+par\\s+les\\s+armes|pendue?s?|brûlée?s?\\s+(?:vi(?:fs|ves?)|à\\s+mort)|noyée?s?|anéantie?s?|abattue?s?|mise?s?\\s+(?:à\\s+mort|hors\\s+(?:de\\s+combat|d[\u0027’]état\\s+de\\s+nuire))',
        "n['’]ont\\s+pas\\s+survécu|succomb(?:é|ent|aient|èrent)|péri(?:rent|ssent|ssaient)?|meurent|mour(?:aient|urent)|tomb(?:ée?s?|ent|aient|èrent)|trépassé|y\\s+sont\\s+restés",
        '(?:trouvé|trouv(?:ent|aient|èrent))\\s+la\\s+mort|(?:perdu|perd(?:ent|aient|irent))\\s+la\\s+vie|laissé\\s+(?:la|leur)s?\\s+vies?|portée?s?\\s+en\\s+terre|(?:pas\\s+)?passé\\s+la\\s+nuit|perdant\\s+la\\s+vie|périssant|mourant',
      ],
    ],
    [
      'wounded',
      [
        "graves?(?=\\s*(?:[.,;)]|$))|blessures|touchée?s?|brûlée?s?|(?:subi|reçu|souffr\\p{L}+\\s+de)\\s+(?:des\\s+|leurs\\s+)?(?:\\p{L}+\\s+)?(?:blessures|brûlures)|prise?s?\\s+en\\s+charge|dans\\s+un\\s+état\\s+(?:grave|critique|sérieux)|à\\s+l['’]hôpital|sur\\s+des\\s+(?:civières|brancards)|sérieusement\\s+atteinte?s?|grièvement\\s+atteinte?s?|entre\\s+la\\s+vie\\s+et\\s+la\\s+mort|avec\\s+des\\s+(?:blessures|brûlures)",
        'admise?s?|évacuée?s?|transportée?s?|soignée?s?',
      ],
    ],
    [
      'arrested',
      [
        'mise?s?\\s+(?:aux\\s+arrêts|sous\\s+écrou|en\\s+(?:détention|examen))|placée?s?\\s+(?:en\\s+(?:garde\\s+à\\s+vue|détention)|sous\\s+mandat)',
        'menotté(?:e?s)|interrogée?s|en\\s+garde\\s+à\\s+vue|aux\\s+arrêts|gardes\\s+à\\s+vue|jetée?s?\\s+en\\s+prison|sous\\s+(?:mandat|clé|écrou)|en\\s+détention|gardée?s?\\s+à\\s+vue|sous\\s+les\\s+verrous|en\\s+prison|derrière\\s+les\\s+barreaux|prise?s?\\s+vivante?s?|arrestations|interpellations',
      ],
    ],
    [
      'abducted',
      [
        'enlèvements|rapts|ravie?s?|ligotée?s?|conduite?s?\\s+de\\s+force|entre\\s+les\\s+mains|aux\\s+mains',
        'prisonniers?|faits?\\s+prisonniers?|prise?s?\\s+en\\s+otages?',
      ],
    ],
    ['held', ['captifs?|captives?']],
    [
      'taken',
      [
        'retenue?s?|détenue?s?|prise?s?(?=$|\\s+(?:à(?!\\s+partie)|dans(?!\\s+(?:la|une|un|le|les|l.)\\s?(?:guerre|tirs?|feu|piège|embuscade|étau|combats?))|sur|par(?!\\s+(?:surprise|le\\s+feu))|au(?!\\s+piège)|en\\s+chemin)\\s)',
      ],
    ],
    [
      'missing',
      [
        'pas\\s+(?:encore\\s+)?été\\s+(?:re)?(?:vu|trouvé|localisé)e?s|disparue?s?|disparitions(?:\\s+forcées)?|portée?s?\\s+(?:disparue?s?|manquante?s?)|manqu(?:ent|aient)(?:\\s+à)?|sans\\s+nouvelles|manquants?|introuvables?|recherchée?s?',
      ],
    ],
    [
      'gone',
      [
        "n['’](?:ont|avaient)\\s+(?:pas|jamais|plus)\\s+(?:encore\\s+)?(?:rejoint|regagné)\\s+(?:la|le|leur|leurs)|n(?:e\\s+|['’]en\\s+)(?:sont\\s+(?:pas|jamais|plus)\\s+(?:revenue?|rentrée?|ressortie?)s|(?:revinrent|revenaient|rentraient|rentrèrent)\\s+(?:pas|jamais|plus))",
      ],
    ],
    [
      'displaced',
      [
        'sur\\s+les\\s+(?:routes|pistes|chemins)(?=\\s*(?:[.,;)]|$))|(?:vivent|vivaient|vivant)\\s+(?:hors\\s+de|loin\\s+de)\\s+chez\\s+(?:eux|elles)|(?:ont\\s+)?fui|réfugiée?s?(?=$|\\s+(?:à|au|aux|en)\\s)|fu(?:ient|yaient|irent)|pris\\s+la\\s+route|dû\\s+(?:fuir|quitter)|quitté\\s+leurs?|abandonné\\s+leurs?|trouvé\\s+refuge|pris\\s+la\\s+fuite|jetée?s?\\s+sur\\s+les\\s+routes',
        '(?:contraint|forcé|obligé)(?:e?s)?\\s+(?:à\\s+la\\s+fuite|(?:à|de|d[\u0027’])\\s?(?:fuir|quitter|partir|abandonner))',
      ],
    ],
    [
      'released',
      [
        'élargie?s?|rendue?s?\\s+à\\s+la\\s+liberté|remise?s?\\s+(?:aux\\s+autorités|en\\s+liberté)|laissée?s?\\s+partir|secourue?s?|évadée?s?|(?:parvenus\\s+à\\s+|pu\\s+)?s[\u0027’]échapper|(?:pu|parvenue?s\\s+à|réussi\\s+à)\\s+(?:fuir|sortir|s[\u0027’]enfuir|se\\s+sauver)|sauvée?s|enfuie?s',
        'libérations|regagné(?=$|\\s)|rentr(?:ée?s?|èrent|ent|aient)(?=\\s*(?:[.,;]|$|chez|en|à|au))|extraite?s|retrouvé\\s+(?:les\\s+leurs|leurs?\\s+(?:familles?|proches))|(?:re)?(?:couvr|gagn|trouv)(?:é|ent|aient|èrent)\\s+(?:la|leur)\\s+liberté',
      ],
    ],
  ],
};

/** What tells, right after a number, what those counted are ('killed', 'dead'), as sources of patterns. */
export function stateWords(lang: 'en' | 'fr'): (readonly [Fate, string])[] {
  return PHRASES[lang].map(([fate, phrases]) => {
    const verbs = verbForms(lang, fate);
    return [fate, [...phrases, ...(verbs ? [verbs.participle] : [])].join('|')] as const;
  });
}
