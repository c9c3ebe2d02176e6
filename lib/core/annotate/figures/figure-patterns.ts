import { latinPattern } from '../dates/latin-pattern';
import { ACTION_WORDS } from './action-words';
import { STATE_WORDS } from './state-words';
import { TOLL_WORDS, WOUNDED_TOLL_WORDS } from './toll-words';
import { OF_WHOM_WORDS } from './whom-words';

type Table<T extends string> = readonly (readonly [T, string])[];

const anyOf = (table: Table<string>): string => table.map(([, words]) => words).join('|');
const WORD_END = "(?:(?<=['’])|(?![\\p{L}\\p{N}]))";

/** Words that end the noun phrase after a number. */
const STOPS = {
  en: 'were|was|are|is|have|had|has|in|on|at|by|near|from|and|or|to|when|after|during|who|that|which|killed|killing|dead|died|wounded|injured|with|for|as|but|while|before|into|according|said|of|\\p{L}+ing',
  fr: 'ont|a|avait|avaient|auraient|sont|étaient|dans|à|par|près|et|ou|qui|que|lors|après|avec|pour|selon|tués|tuées|morts|blessés|dont|au|aux|en|sur|mais|de|du|des|d',
} as const;

const LEAD = {
  en: '(?:\\s+(?:of\\s+(?:them|whom|the|its|his|their|those|our)|other|more|further|additional|of))?',
  fr: "(?:\\s*(?:d['’]entre\\s+(?:eux|elles)(?:\\s+(?:étaient|sont))?|d['’]|de\\s+ses|de\\s+leurs|de|des|autres))?",
} as const;

const ADVERBS = {
  en: '(?:(?:enemy|also|since|later|then|still|soon|all|both|believed|thought|feared|presumed|assumed|known|understood|reported|confirmed|said|to|have|been|be|being|left|badly|found|either|lay|lie|shot\\s+and|\\p{L}{3,}ly)\\s+)*',
  fr: '(?:(?:également|aussi|depuis|encore|toujours|déjà|ensuite|tous|toutes|été|portée?s?|plus\\s+ou\\s+moins|\\p{L}{3,}ment)\\s+)*',
} as const;

/** 'une vingtaine de blessés', 'sept noms de tués'. */
const NAMES_OF = { en: '', fr: "(?:(?:noms\\s+)?(?:de\\s+|d['’]))?" } as const;

/** What makes 'killed' something that happened to those counted, not something they did. */
const PASSIVE = {
  en: '(?:(?:(?:may|might|could|must|would|will|can|should)\\s+)?(?:\\p{L}+ly\\s+)?(?:were|was|are|is|be|remain(?:ed|s)?|went|got|being|(?:have|has|had|having)\\s+(?:(?:\\p{L}+ly|all|also|since)\\s+)?been)\\s+|(?:(?:may|might|could|must|would)\\s+)?(?:have|has|had)\\s+(?=(?:(?:\\p{L}+ly|since|also)\\s+)?(?:died|perished|disappeared|vanished|fled|lost\\s+their|succumbed|taken|abandoned|sought)))',
  fr: '(?:(?:ont|a|avaient|avait|auraient|aurait|eurent|ayant|pourraient\\s+avoir|doivent\\s+avoir)\\s+(?:(?:\\p{L}+ment|pu|aussi|également|toutes?|tous)\\s+)?(?:été|être)\\s+|(?:s[\u0027’]\\s*étaient|se\\s+sont|sont|étaient|seraient|serait|furent|fut|est|était|restent|demeurent|reste|restaient)\\s+|(?:ont|a|avaient|avait|auraient|aurait)\\s+(?=(?:\\p{L}+ment\\s+)?(?:péri|trouvé|perdu|laissé|disparu|fui|succombé|re(?:couvré|gagné|trouvé)|quitté|pris\\s+la\\s+fuite|dû\\s+fuir|abandonné))|(?=n[\u0027’]ont\\s+pas\\s+survécu|ne\\s+sont))',
} as const;

/** States that a verb tells without 'were'. */
const INTRANSITIVE = {
  en: 'died?|dies|succumb(?:ed)?|did\\s+not\\s+(?:survive|come\\s+back|return|make\\s+it)|never\\s+(?:came|returned|made\\s+it)|vanished|drowned|burn(?:ed|t)\\s+to\\s+death|met\\s+their\\s+deaths?|fell(?=\\s*(?:[.,;]|$|at|in|near|on|that|there))|left\\s+their\\s+homes|perish(?:ed)?|lost\\s+their\\s+lives|disappeared|fled|(?:came|returned|went)\\s+home|walked\\s+free|regained\\s+their\\s+freedom',
  fr: 'meurent|mouraient|moururent|tombèrent|périrent|succomb(?:ent|aient|èrent)|(?:y\\s+)?trouvèrent\\s+la\\s+mort|perdirent\\s+la\\s+vie|fuient|fuyaient|fuirent|tombent|tombaient|périss(?:ent|aient)|trouv(?:ent|aient)\\s+la\\s+mort|perd(?:ent|aient)\\s+la\\s+vie|retrouv(?:ent|aient|èrent)\\s+la\\s+liberté',
} as const;

const OBJECT = {
  en: 'at\\s+least|more\\s+than|about|around|some|nearly|dozens|scores|hundreds|several|the|an?|its|their|\\d+',
  fr: 'au\\s+moins|plus\\s+de|environ|des|les|une?|\\d+',
} as const;

/** French puts the nationality after the noun. */
const TAIL = {
  en: '',
  fr: '(?:\\s+(?:\\p{L}+(?:iens?|iennes?|ains?|aines?|ais|aises?|ois|oises?)|burkinab[éè]s?|russes?|armés|présumés|suspects|étrangers|locaux)(?![\\p{L}]))*',
} as const;

const ASIDE =
  '(?:\\s*[(–—][^)–—;]{3,80}[)–—]|\\s*,\\s+[^,;:.]{0,24}(?:of\\s+(?:them|whom)|d[\u0027’]entre\\s+(?:eux|elles))[^,;:.]{0,40},|\\s*[,(–—]\\s*(?:including|among\\s+(?:them|whom)|dont|parmi\\s+lesquel(?:le)?s|y\\s+compris|mostly|pour\\s+la\\s+plupart)[^,)–—;]*[,)–—]|\\s*,\\s+[^,;:.\\d]{3,50},)?';

/** The compiled patterns for one language; each is matched against the text right after a number. */
export function figurePatterns(lang: 'en' | 'fr') {
  const whom = anyOf(OF_WHOM_WORDS[lang]);
  const states = anyOf(STATE_WORDS[lang]);
  const modifier = `\\s*(?!(?:${STOPS[lang]})${WORD_END})(?:(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}'’-]*)(?=\\s)`;
  const taken = `(?:\\s+(?:(?:stationed|based|posted|deployed|serving)(?:\\s+there)?|taken|seized|kidnapped|abducted|held|captured|enlevée?s|pris|prises|retenue?s|capturée?s))?`;
  const place = `(?:\\s+(?:in|at|on|near|from|of|off|à|dans|près|des?|du)(?:\\s+[\\p{L}\\d'’-]+){1,7}?|\\s+d['’][\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){0,4}?|\\s+(?:and|et)(?:\\s+(?:an?|the|their|une?|les?|la|leurs?))?(?:\\s+\\p{L}+){0,2}?\\s+(?:${whom}|guides?|driver|guide))?`;
  const peoples =
    '(?:\\s+\\p{L}{3,}(?:an|en|ese|ish)\\s+(?:and|et)(?=\\s+\\p{L}{3,}(?:an|en|ese|ish)\\s))?';
  const classifier = <T extends string>(table: Table<T>, before: string, after: string) => {
    const rows = table.map(
      ([kind, words]) => [kind, latinPattern(`${before}(?:${words})${after}`, 'is')] as const,
    );
    return (text: string): T | undefined => rows.find(([, pattern]) => pattern.test(text))?.[0];
  };
  return {
    /** ' Malian soldiers', ' of its fighters'. */
    nounPhrase: latinPattern(
      `^(?<noun>${LEAD[lang]}${peoples}(?:${modifier}){0,4}?\\s+(?:${whom})(?:\\s+(?:men|women|people|workers|hommes|femmes))?${WORD_END})${TAIL[lang]}`,
      'i',
    ),
    /** A number that counts people named before, or none. */
    ellipsis: latinPattern(
      `^(?:\\s*$|\\s*[,;:.()–—!?]|\\s+(?:${STOPS[lang]}|others?|more|d['’]entre|autres?|including|dont|${NAMES_OF[lang]}${ADVERBS[lang]}(?:${states}))${WORD_END})`,
      'i',
    ),
    /** ' dead', ' killed', ' blessés': the state, and what follows. */
    state: latinPattern(
      `^(?:\\s+(?:others?|more|autres?|people|personnes))?(?:\\s*,\\s+[^,;:.\\d]{3,40},)?\\s+${NAMES_OF[lang]}${ADVERBS[lang]}(?<state>${states})${WORD_END}(?<after>.*)`,
      'is',
    ),
    passive: latinPattern(
      `^(?:${taken}${place}${ASIDE}|${ASIDE}${place})(?:\\s+(?:who|that|which|qui))?(?:\\s+(?:others?|more|autres?))?(?:\\s+of\\s+(?:them|whom))?(?:\\s+y)?\\s+${PASSIVE[lang]}${ADVERBS[lang]}(?<state>${states})${WORD_END}`,
      'is',
    ),
    /** ' of the garrison died': verbs that take no object. */
    active: latinPattern(
      `^(?:\\s+(?:others?|more|autres?))?${taken}${place}${ASIDE}\\s+${ADVERBS[lang]}(?<state>${INTRANSITIVE[lang]})${WORD_END}`,
      'is',
    ),
    /** ' of one family, kidnapped in', ' d’une même famille, enlevés': said of those counted. */
    apposed: latinPattern(
      `^${place}\\s*,\\s+${ADVERBS[lang]}(?<state>${states})${WORD_END}(?!\\s+(?:\\d|the\\s|an?\\s|les\\s|des\\s|une?\\s))`,
      'is',
    ),
    object: latinPattern(
      `^\\s+(?:(?:${OBJECT[lang]})${WORD_END}|(?!by|in|at|on|during|near|and|par|dans|à)(?:\\p{L}+\\s+)?(?:${whom})${WORD_END})`,
      'i',
    ),
    action: latinPattern(`(?<![\\p{L}])(?:${anyOf(ACTION_WORDS[lang])})${WORD_END}`, 'gi'),
    toll: latinPattern(`(?<![\\p{L}])${TOLL_WORDS[lang]}\\s+$`, 'is'),
    woundedToll: latinPattern(`(?<![\\p{L}])${WOUNDED_TOLL_WORDS[lang]}\\s+$`, 'is'),
    whomOf: classifier(OF_WHOM_WORDS[lang], '(?<![\\p{L}])', '$'),
    stateOf: classifier(STATE_WORDS[lang], '^', WORD_END),
    actionOf: classifier(ACTION_WORDS[lang], '^', WORD_END),
  };
}

export type FigurePatterns = ReturnType<typeof figurePatterns>;
