import type { Fate } from './fate';
import { verbForms } from './harm-verbs';
import { NUMBER_IN_WORDS } from './number-words';

type Table = readonly (readonly [Fate, readonly string[]])[];

/** 'exchanged in March for': words of which none counts those who were freed. */
const uncounted = (lang: 'en' | 'fr'): string =>
  `(?:,?\\s+(?!${NUMBER_IN_WORDS[lang]}(?!\\p{L}))[\\p{L}'’-]+){0,8}?`;
const UNCOUNTED = { en: uncounted('en'), fr: uncounted('fr') } as const;

/** What else a number follows as the object: nouns ('the death of 40'), irregular verbs, whole phrases. */
const PHRASES: Readonly<Record<'en' | 'fr', Table>> = {
  en: [
    [
      'killed',
      [
        'sl(?:ew|ay(?:s|ing)?)',
        '(?:cut|mow|hack|gunn?)(?:s|ed|n|ting|ing)?\\s+down',
        'wip(?:ed?|es|ing)\\s+out',
        'finish(?:ed|ing)\\s+off',
        'mourn(?:s|ed|ing)?',
        'died\\s+(?:along|alongside|along\\s+with|together\\s+with|with)',
        '(?:shooting|slaying|loss|funeral|drowning|death|burial|remains|coffins|price|cost)s?\\s+of',
        'claim(?:ed|ing|s)(?=\\s+\\S+(?:\\s+\\S+)?\\s+of\\s+(?:them|its|their)\\b)|(?:mine|blast|bomb|explosion|attack|ambush|raid|strike|clash|fire)(?:es|s)?\\s+claim(?:ed|s)?(?!\\s+by)',
        '(?:claim|cost|took|taking|tak)(?:ed|ing|es|s)?\\s+(?:the\\s+)?li(?:ves|fe)\\s+of',
        'shot(?:\\s+dead)?',
        '(?:accounted|accounting)\\s+for|(?:pick|sw)(?:ed|ept)\\s+(?:off|away)(?!.{1,40}(?:hostages?|captives?))|did\\s+away\\s+with|body\\s+count\\s+of|toll\\s+of|did\\s+for|done\\s+for|took(?=.{1,40}\\bwith\\s+(?:him|her)\\b)',
        '(?:blew|tore|ripped|blown|torn)(?=.{1,40}(?:to\\s+pieces|apart))',
        'shoot(?:s|ing)?(?:\\s+dead|\\s+down)?',
        'among\\s+the\\s+(?:dead|victims)(?:\\s+(?:were|are))?',
        '(?:slit|cut)(?:ting)?\\s+the\\s+throats?\\s+of',
        'burn(?:ed|t|ing)(?=.{1,40}\\balive)',
        'killed\\s+were|names\\s+of\\s+(?:the\\s+)?dead',
        '(?:left|leaving|leaves)\\s+(?:behind|on\\s+the\\s+(?:field|ground))(?=.{1,40}\\b(?:dead|bodies|killed)\\b)|t(?:ook|aking|akes)(?=.{1,30}\\blives\\b)',
        'cost(?:ing)?\\s+(?:the|its|an?)\\s+(?:\\p{L}+\\s+)?\\p{L}+',
        'cost(?:ing)?(?=.{1,40}\\bli(?:ves|fe)\\b)',
        'put(?:ting)?(?=.{1,40}\\bto\\s+death)',
        'bod(?:y|ies)\\s+of|(?:put|puts|putting)\\s+the\\s+(?:number\\s+of\\s+(?:\\p{L}+\\s+)?(?:killed|dead)|dead)\\s+at',
        'graves?\\s+(?:for|of|with)',
        'bur(?:ied|y|ying|ies)',
        'los(?:es?|t|ing)',
      ],
    ],
    [
      'wounded',
      [
        '(?:put|puts|putting)\\s+the\\s+(?:number\\s+of\\s+)?(?:injured|wounded)\\s+at',
        'treat(?:ed|s|ing)',
        'wounding\\s+to|injur(?:y|ies)\\s+(?:of|to)',
        'hurt(?:s|ing)?',
      ],
    ],
    [
      'arrested',
      [
        'charg(?:ed|ing)(?=.*\\b(?:with|over)\\b)',
        '(?:haul|round)(?:ed|ing|s)\\s+(?:up|in)',
        '(?:took|taken|taking|led|lead|leading|hold|holding|held)(?=.*\\bfor\\s+questioning)',
        'detention\\s+of',
      ],
    ],
    [
      'abducted',
      [
        'kidnap(?:s|ped|ping)?|whisk(?:ed|ing)\\s+(?:away|off)',
        '(?:seizure|kidnapping|taking)s?\\s+of',
        '(?:bundl|herd|load|forc)(?:ed|ing)(?=.*\\b(?:in|on)to\\s)',
        '(?:dragged|hauled|spirited|marching|carrying|leading|dragging|led|carried|marched)\\s+(?:away|off)',
        '(?:went|gone|rode|rid(?:den|ing)|ran)\\s+off\\s+with',
        'captiv(?:e|ity)\\s+of',
        '(?:took|taking|takes?)(?=\\s+\\S+\\s+(?:\\p{L}+\\s+)?(?:men|women|soldiers|gendarmes|villagers|passengers|girls|boys|tourists|foreigners|teachers|drivers|members|workers|people|nationals)(?!.*\\b(?:to\\s+(?:a|the)?\\s?(?:hospital|clinic)|safety|home|lives)))',
        '(?:took|taking|takes?)(?=\\s+\\S+\\s+(?:\\p{L}+\\s+)?\\p{L}+s\\s+(?:out\\s+of|from)\\s)',
        '(?:made|making|drove|driven)\\s+(?:away|off)\\s+with',
        '(?:took|takes?|taken|taking|led|leading|made|making|show(?:ed|ing|s)|parad(?:ed|ing)|present(?:ed|ing))(?=.*\\b(?:hostages?|captives?|prisoners?|away|off\\s+(?:into|to)|with\\s+them))',
      ],
    ],
    [
      'held',
      [
        '(?:number|count)\\s+of\\s+(?:the\\s+|its\\s+)?(?:hostages|captives|prisoners|abductees)(?:\\s+[\\p{L}’-]+){0,8}?\\s+(?:to|at|of|is|was)',
      ],
    ],
    ['taken', ['kept|keep(?:s|ing)|hold(?:s|ing)?|held', 'pick(?:ed|ing|s)\\s+up|grabb(?:ed|ing)']],
    [
      'missing',
      [
        'forcibly\\s+disappear(?:ed|ing)',
        '(?:fate|whereabouts|disappearances?|search)\\s+(?:of|for)',
        '(?:search(?:ed|ing)?|look(?:ed|ing)?)\\s+for',
        'no\\s+(?:word|news|trace|sign)\\s+(?:of|from)',
        'without\\s+(?:news|word)\\s+(?:of|from)',
      ],
    ],
    [
      'displaced',
      [
        '(?:sen[td]s?|sending)(?=.*\\bfleeing)',
        'chas(?:ed|ing)(?=.*\\b(?:from\\s+their|out\\s+of))',
        '(?:flight|exodus)\\s+of',
        'forc(?:ed|ing)(?=.*\\b(?:flee|from\\s+their|to\\s+leave))',
        'dr(?:ove|iven|iving)(?=.*\\b(?:from\\s+their|out\\s+of))',
      ],
    ],
    [
      'released',
      [
        '(?:hand|turn)(?:ed|ing)\\s+(?:over|back)',
        'set(?:ting)?(?=.{1,60}\\bfree\\b)',
        `(?:freeing|freedom|return)\\s+of|freeing|in\\s+(?:exchange|return)\\s+for|(?:exchanged|swapped|freed|released)${UNCOUNTED.en},?\\s+for`,
        'let(?:ting)?(?=.{1,40}\\bgo\\b)',
      ],
    ],
  ],
  fr: [
    [
      'killed',
      [
        'parmi\\s+les\\s+(?:victimes|morts|tués)(?:,?\\s+\\p{L}+){0,4}?',
        "(?:assassinat|meurtre|décès|perte|disparition\\s+tragique|obsèques)s?\\s+d(?:es?|['’])",
        'pass(?:é|er|ant)(?=.*par\\s+les\\s+armes)',
        "pleur(?:e|ent|é|aient)|déplor(?:e|ons|ent|é|ant|ait|aient)(?:\\s+la\\s+(?:mort|perte)\\s+d(?:es?|['’]))?",
        'ôt(?:é|ant)\\s+la\\s+vie\\s+[àa]',
        "(?:mis|mettre|mettant)(?:\\s+hors\\s+(?:de\\s+combat|d['’]état\\s+de\\s+nuire)|(?=.*(?:à\\s+mort|hors\\s+(?:de\\s+combat|d['’]état\\s+de\\s+nuire))))",
        "coût(?:é|ant|er|e|ait|a|èrent)\\s+la\\s+vie\\s+(?:à|aux?|d['’e])",
        '(?:y\\s+|où\\s+)(?:périrent|tombèrent|moururent|sont\\s+(?:morts|tombés))(?=\\s)|coût(?:é|ant|er|e|ait|a)(?=\\s+(?:[\\p{L}\\d-]+\\s+){1,4}(?:hommes|soldats|militaires|morts)\\s)',
        "(?:la\\s+)?mort(?:,\\s[^,.;:]{2,30})*,?\\s+d(?:es?|['’])|(?:y|où|dans\\s+laquelle\\s+\\p{L}+)\\s+laiss(?:a|ait|ent|aient|èrent|é|ant)",
        "(?:(?:décompte|comptes?|bilan|chiffre)s?\\s+s['’]arrêt\\p{L}+|arrêt\\p{L}+\\s+(?:son|leur|le)\\s+(?:décompte|compte|bilan|chiffre))\\s+à",
        "(?:corps|dépouilles|cercueils|restes)\\s+(?:sans\\s+vie\\s+)?d(?:es?|['’])",
        'laiss(?:é|ant|ent|aient|a)\\s+(?:sur\\s+le\\s+(?:terrain|carreau)|derrière\\s+(?:elle|elles|eux|lui|soi))|laissé(?=.{1,40}\\ssur\\s+(?:la\\s+piste|le\\s+terrain|place))',
        'emport(?:ée?s?|ant|a|ait|aient|e|ent|èrent)(?!.{1,40}(?:otages?|captifs?|prisonniers?))',
        'abat(?:tu|tant|tre|tent|taient|tait|tirent|tit)?',
        'perd(?:u|ait|aient|ant|re)?',
        "(?:ôt|fauch|emport)(?:é|ant|er)\\s+la\\s+vie\\s+(?:à|de|d['’])|déchiquet(?:é|ant|er)|(?:a|eut|ont|eurent)\\s+(?:eu\\s+)?raison\\s+de",
        '(?:y\\s+)?(?:périrent|tombèrent|moururent|(?:ont|avaient)\\s+(?:été\\s+tués|péri)|(?:sont|étaient)\\s+(?:morts|tombés))(?:\\s*:|,[^,]{2,30},)?(?=\\s*(?:\\d|[\\p{L}-]+\\s+(?:\\p{L}+\\s+)?(?:soldats|militaires|gendarmes|policiers|hommes|civils|personnes|casques|habitants|villageois|combattants|femmes)))',
      ],
    ],
    ['wounded', []],
    [
      'arrested',
      [
        'capture\\s+de\\s+suspects|mis\\s+la\\s+main\\s+sur',
        "(?:emmen|embarqu|condui)(?:é|t|ant)(?=.*pour\\s+(?:les\\s+|l['’])?interrog)",
        "(?:arrestation|détention)s?\\s+d(?:es?|['’])",
      ],
    ],
    [
      'abducted',
      [
        "rav(?:i|issant|issent)|(?:s['’]empar(?:er|ant|ent|aient|é)s?\\s+d(?:es?|['’]))",
        "(?:rapt|prise\\s+d['’]otages?|kidnapping)s?\\s+d(?:es?|['’])",
        '(?:repartis?|repartent|partis?|enfuis?)\\s+avec',
        'pris\\s+en\\s+otages?',
        'pris(?=\\s+\\S+\\s+(?:\\p{L}+\\s+)?(?:hommes|femmes|soldats|militaires|gendarmes|villageois|passagers|touristes|étrangers))',
        '(?:pris|t(?:enir|iendr\\p{L}+|ient|iennent|enait|enaient|enant)|prenant|prenait|prend|prennent|fait|faisant|montr\\p{L}+|présent\\p{L}+|exhib\\p{L}+)(?=.*\\b(?:otages?|prisonniers?|captifs?))',
      ],
    ],
    [
      'held',
      [
        "nombre\\s+(?:de|des|d['’])\\s*(?:otages|captifs|prisonniers)(?:\\s+[\\p{L}’-]+){0,8}?\\s+(?:à|de|est|était)",
      ],
    ],
    ['taken', ['gard(?:é|ent|ant|aient)|(?:ret|dét)(?:en(?:u|ant|ait|aient|ir)|ien(?:t|nent))']],
    [
      'missing',
      [
        "(?:sans\\s+(?:aucune\\s+)?nouvelles?|sort|disparition|recherche|trace|à\\s+la\\s+recherche)\\s+d(?:es?|['’])",
        'recherch(?:e|ent|ait|aient)',
      ],
    ],
    [
      'displaced',
      [
        '(?:jet|jeté|lanc)(?:é|ant|ait)?(?=.*routes)',
        'jeté\\s+sur\\s+les\\s+routes',
        "(?:exode|fuite)\\s+d(?:es?|['’])",
        'mis\\s+en\\s+fuite',
        'f(?:ait|aisant)\\s+fuir',
        '(?:poussé|forcé|contraint|obligé)(?:ant)?(?=.*\\b(?:fuir|fuite|partir|quitter))',
      ],
    ],
    [
      'released',
      [
        "(?:élargissement|retour)s?\\s+(?:de\\s+celle\\s+)?d(?:es?|['’])",
        'remis(?=.*(?:liberté|autorités))',
        'secour(?:u|ir|ant|ent)',
        `laiss(?:é|ant|er|e|ent|èrent)\\s+(?:re)?partir|(?:échangé|libéré|relâché)e?s?${UNCOUNTED.fr},?\\s+contre`,
      ],
    ],
  ],
};

/** What a number follows as the object ('killing 40', 'coûté la vie à 40'), as sources of patterns. */
export function actionWords(lang: 'en' | 'fr'): (readonly [Fate, string])[] {
  return PHRASES[lang].map(([fate, phrases]) => {
    const verbs = verbForms(lang, fate);
    return [fate, [...phrases, ...(verbs ? [verbs.active] : [])].join('|')] as const;
  });
}
