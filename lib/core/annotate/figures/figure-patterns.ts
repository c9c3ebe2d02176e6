import { latinPattern } from '../dates/latin-pattern';
import { actionWords } from './action-words';
import {
  ADVERBS,
  ASIDE,
  FINITE,
  INTRANSITIVE,
  INTRODUCES,
  LEAD,
  NAMES_OF,
  NO_OTHERS,
  NOT_PEOPLE,
  OBJECT,
  OPENS_MODIFIER,
  OTHER_CLAUSE,
  PASSIVE,
  STOPS,
  TAIL,
} from './clause-words';
import { onlyOfPeople } from './harm-verbs';
import { NUMBER_IN_WORDS } from './number-words';
import { stateWords } from './state-words';
import { TOLL_WORDS, WOUNDED_TOLL_WORDS } from './toll-words';
import { OF_WHOM_WORDS } from './whom-words';

type Table<T extends string> = readonly (readonly [T, string])[];

const anyOf = (table: Table<string>): string => table.map(([, words]) => words).join('|');
const WORD_END = "(?:(?<=['’])|(?![\\p{L}\\p{N}]))";

/** The compiled patterns for one language; each is matched against the text right after a number. */
export function figurePatterns(lang: 'en' | 'fr') {
  const whom = anyOf(OF_WHOM_WORDS[lang]);
  const stateTable = stateWords(lang);
  const actionTable = actionWords(lang);
  const states = anyOf(stateTable);
  const modifier = `\\s*(?!(?:${STOPS[lang]})${WORD_END})(?:(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}'’-]*)(?=\\s)`;
  const taken = `(?:\\s+(?:(?:stationed|based|posted|deployed|serving)(?:\\s+there)?|taken|seized|kidnapped|abducted|held|captured|enlevée?s|pris|prises|retenue?s|capturée?s))?`;
  /** 'in Gao and three vehicles were burned': another subject. */
  const another = `(?:when|while|where|but|because|quand|lorsque|où|tandis|mais)${WORD_END}|(?:and|et)\\s+(?:\\d+|the|an?|les?|la|une?|des|${NUMBER_IN_WORDS[lang]})${WORD_END}`;
  const place = `(?:\\s+(?:in|at|on|near|from|of|off|à|dans|près|des?|du)(?:\\s+(?!(?:${another}))[\\p{L}\\d'’-]+){1,7}?|\\s+d['’][\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){0,4}?|\\s+(?:and|et)(?:\\s+(?:an?|the|their|une?|les?|la|leurs?))?(?:\\s+\\p{L}+){0,2}?\\s+(?:${whom}|guides?|driver|guide))?`;
  const peoples =
    '(?:\\s+(?!women|children|men\\s)\\p{L}{3,}(?:an|en|ese|ish)\\s+(?:and|et)(?=\\s+\\p{L}{3,}(?:an|en|ese|ish)\\s))?';
  const classifier = <T extends string>(table: Table<T>, before: string, after: string) => {
    const rows = table.map(
      ([kind, words]) => [kind, latinPattern(`${before}(?:${words})${after}`, 'is')] as const,
    );
    return (text: string): T | undefined => rows.find(([, pattern]) => pattern.test(text))?.[0];
  };
  return {
    /** ' Malian soldiers', ' of its fighters'. */
    nounPhrase: latinPattern(
      `^(?<noun>${LEAD[lang]}${peoples}(?:${modifier}){0,4}?(?:\\s+|(?<=d['’]))(?:${whom})(?:\\s+(?:men|women|people|workers|hommes|femmes))?${WORD_END})${TAIL[lang]}`,
      'i',
    ),
    /** A number that counts people named before, or none. */
    ellipsis: latinPattern(
      `^(?:\\s*$|\\s*[,;:.()–—!?]|\\s+[\\p{L}’-]+\\s+(?:fatalities|deaths|losses|killings|abductions|kidnappings|arrests|disappearances)(?![\\p{L}])|\\s+(?:${STOPS[lang]}|(?:the|le)\\s+(?:total\\s+)?(?:number|nombre)|others?(?!\\s+(?:${NO_OTHERS[lang]}))|more|d['’]entre|autres?(?!\\s+(?:${NO_OTHERS[lang]}))|third|fourth|troisième|quatrième|including|dont|an?\\s+(?:hour|day|week)|il\\s+y\\s+a|une?\\s+(?:heure|semaine)|\\p{L}{3,}(?:ly|ment)|${NAMES_OF[lang]}${ADVERBS[lang]}(?:${states}))${WORD_END})`,
      'i',
    ),
    /** ' dead', ' killed', ' blessés': the state, and what follows. */
    state: latinPattern(
      `^(?!\\s+to\\s+death)(?:\\s+of\\s+(?:them|whom|the|those|its|their)|\\s+des)?(?:\\s+(?:others?|more|autres?|third|fourth|troisième|quatrième|people|personnes))?(?:\\s*,\\s+[^,;:.\\d]{3,40},)?\\s+${NAMES_OF[lang]}${ADVERBS[lang]}(?<state>${states})${WORD_END}(?<after>.*)`,
      'is',
    ),
    passive: latinPattern(
      `^(?:\\s+(?:others?|more|autres?|third|fourth|troisième|quatrième))?(?:\\s+(?:au\\s+total|en\\s+tout|in\\s+(?:all|total)|altogether)\\s*,?)?(?:${taken}${place}${ASIDE}|${ASIDE}${place})(?:\\s+(?:who|that|which|qui))?(?:\\s+(?:others?|more|autres?))?(?:\\s+of\\s+(?:them|whom))?(?:\\s+y)?,?\\s+${PASSIVE[lang]}${ADVERBS[lang]}(?<state>${states})${WORD_END}`,
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
    /** ' aides', ' of his bodyguards': perhaps people. */
    unknownNoun: latinPattern(
      `^\\s+(?<whose>of\\s+(?:his|her|its|their|our)\\s+|de\\s+(?:ses|leurs|nos)\\s+)?(?!(?:${STOPS[lang]}|${NOT_PEOPLE[lang]})${WORD_END})\\p{L}[\\p{L}'’-]+`,
      'i',
    ),
    /** 'killed the mayor and ' before a number, 'kidnapped ': whoever follows is human. */
    humanVerb: latinPattern(
      `(?<![\\p{L}])(?<verb>${onlyOfPeople(lang)})(?:\\s+(?:another|encore)|\\s+[^.;:\\d]{2,70}?\\s+(?:and|et))?\\s*$`,
      'is',
    ),
    /** ' of our neighbours were killed': so is whoever stands before. */
    humanState: latinPattern(
      `^(?:\\s+(?:of|de|des)(?=\\s))?(?:\\s+(?:the|his|her|its|their|our|ses|leurs|nos)(?=\\s))?(?:${modifier}){1,4}?\\s+(?:${PASSIVE[lang]}${ADVERBS[lang]}(?<state>${onlyOfPeople(lang)}|mort(?:e?s)?|dead|decease|décédée?s?)|(?<act>died|perished|lost\\s+their\\s+lives|ont\\s+péri|ont\\s+(?:trouvé\\s+la\\s+mort|perdu\\s+la\\s+vie)))${WORD_END}`,
      'is',
    ),
    /** ' guarding a post on the road to Gao were killed': the verb stands far behind. */
    far: latinPattern(
      `^(?<between>(?:\\s*[,(–—])?(?:\\s+\\p{L}+[sx])?(?:\\s*[,(–—]\\s*(?:dont|toutes?|tous|all)|\\s+${OPENS_MODIFIER[lang]})${WORD_END}[^.;:]{0,130}?),?\\s+(?:(?<verb>${PASSIVE[lang]})${ADVERBS[lang]}(?<state>${states})|(?<act>${INTRANSITIVE[lang]}))${WORD_END}`,
      'is',
    ),
    /** ' stepped on a mine and were killed': the same subject. */
    andThen: latinPattern(
      `^\\s+(?!and|et)\\p{L}[^.;:,\\d]{2,80}?\\s(?:and|et)\\s+(?:y\\s+)?${PASSIVE[lang]}${ADVERBS[lang]}(?<state>${states})${WORD_END}`,
      'is',
    ),
    /** ' out of the village and executed them': what befell them is told of 'them'. */
    them: latinPattern(
      lang === 'en'
        ? `^[^.;:,]{0,60}?,?\\s+(?:and|then|before)\\s+(?:\\p{L}+ly\\s+)?(?<verb>${onlyOfPeople(lang)}|beheading|shot|freed|released|hanged|(?:drove|made|went|rode)\\s+(?:away|off)\\s+with)\\s+(?:them|all|him)${WORD_END}`
        : `^[^.;:,]{0,60}?,?\\s+(?:et|puis|avant\\s+d['’e]\\s?)\\s*(?:\\p{L}+\\s+)?les\\s+(?:ont\\s+|a\\s+|avoir\\s+)?(?:\\p{L}+ment\\s+)?(?<verb>${onlyOfPeople(lang)}|abatt\\p{L}+|emmen\\p{L}+|embarqu\\p{L}+|libér\\p{L}+|relâch\\p{L}+)${WORD_END}`,
      'is',
    ),
    /** ' whom MUJAO took at Gao', ' que le Mujao a enlevés': their fate in a clause of which they are the object. */
    objectRelative: latinPattern(
      lang === 'en'
        ? `^,?\\s+(?:of\\s+them\\s+)?(?:whom|that)\\s+(?!(?:was|were|had|have|are)${WORD_END})(?:\\p{L}[\\p{L}'’-]*\\s+){1,6}?(?:(?:had|have|has)\\s+)?(?<verb>took|taken|shot|${onlyOfPeople(lang)}|freed|released|captured|seized|held)${WORD_END}`
        : `^,?\\s+qu(?:e\\s+|['’])(?:\\p{L}[\\p{L}'’-]*\\s+){1,6}?(?<verb>${onlyOfPeople(lang)}|pris|abattus?|libérés?|relâchés?|capturés?|retien(?:t|nent)|retenai(?:t|ent)|détien(?:t|nent)|détenai(?:t|ent))${WORD_END}`,
      'is',
    ),
    /** 'the soldiers wounded in the mortar fire were ': whom the number after it counts. */
    subject: latinPattern(
      `(?<!\\p{L})(?:the|its|les|ses)\\s+(?<noun>(?:\\p{L}+\\s+){0,2}?(?:${whom}))\\s+(?:${states})${WORD_END}[^.;:]{0,60}\\s(?:were|are|étaient|sont|furent)\\s+$`,
      'is',
    ),
    /** 'losses among the peacekeepers stand at ', 'le nombre de civils tués est de ': who the dead of a toll are. */
    tollOf: latinPattern(
      lang === 'en'
        ? `(?:loss(?:es)?|dead|killed|deaths|fatalities|casualties|wounded|injured|victims|toll|number|numbers)\\s+(?:among|of|in)\\s+(?:the\\s+|its\\s+)?(?:\\p{L}+\\s+){0,2}?(?<noun>${whom})${WORD_END}[^.;:]{0,60}\\s(?:to|at|of|as|is|was|were|reached|hit|topped|exceeds?|exceeded)\\s+$`
        : `(?:pertes|morts|tués|blessés|victimes|bilan|nombre)\\s+(?:parmi\\s+|chez\\s+|dans\\s+|de\\s+|d['’])(?:les\\s+|ses\\s+)?(?<noun>${whom})${WORD_END}[^.;:]{0,60}\\s(?:à|de|est|était|atteint|atteignait|dépass\\p{L}+)\\s+$`,
      'is',
    ),
    /** ' the number of soldiers killed', ' le nombre de soldats morts au combat': after 'brings to 45'. */
    theNumberOf: latinPattern(
      lang === 'en'
        ? `^\\s+the\\s+(?:total\\s+)?number\\s+of\\s+(?:\\p{L}+\\s+){0,2}?(?<noun>${whom})(?:\\s+(?:who\\s+have\\s+been|who\\s+were|who\\s+have))?\\s+(?<state>${states})${WORD_END}`
        : `^\\s+le\\s+nombre\\s+(?:total\\s+)?(?:de\\s+|des\\s+|d['’])(?<noun>${whom})(?:\\s+(?:d[eu]\\s+|des\\s+)?[\\p{L}’-]+){0,4}?\\s+(?<state>${states})${WORD_END}`,
      'i',
    ),
    /** 'the number of people kidnapped stands at ', 'le nombre de personnes enlevées s’élèverait à '. */
    numberOf: latinPattern(
      `(?<![\\p{L}])(?:number|nombre)\\s+(?:of\\s+|de\\s+|des\\s+|d['’])(?:[\\p{L}’-]+\\s+){1,3}?(?<state>${states})${WORD_END}[^.;:\\d]{0,40}\\s(?:at|to|is|was|reached|à|est|était|atteint)\\s+$`,
      'is',
    ),
    /** ' civilian deaths', ' Wagner fatalities': the side stands before what befell it. */
    ofSide: latinPattern(
      `^\\s+(?<side>\\p{L}[\\p{L}’-]+)\\s+(?<state>fatalities|deaths|losses|killings|abductions|kidnappings|arrests|disappearances)${WORD_END}`,
      'i',
    ),
    /** ' bodies of soldiers', ' corps de terroristes'. */
    remains: latinPattern(
      `^\\s+(?:bodies|corpses|coffins|graves|corps|cadavres|cercueils|dépouilles|tombes)\\s+(?:of\\s+|de\\s+|d['’])(?:(?:\\p{L}+\\s+){0,2}?)(?<noun>${whom})${WORD_END}`,
      'i',
    ),
    /** ' wounded soldiers': what befell them stands before the noun. */
    statedNoun: latinPattern(
      `^\\s+(?:wounded|injured|captured|kidnapped|abducted|freed|slain|fallen|missing|dead|killed)(?<noun>(?:${modifier}){0,2}?\\s+(?:${whom}))${WORD_END}`,
      'i',
    ),
    /** ' dead among the peacekeepers', ' blessés dans les rangs des soldats': who they are. */
    ranks: latinPattern(
      lang === 'en'
        ? `^[^.;:,\\d]{0,24}\\s(?:among|in\\s+the\\s+ranks\\s+of)\\s+(?:the\\s+|its\\s+|their\\s+)?(?<noun>(?:\\p{L}+\\s+){0,2}?(?:${whom}))${WORD_END}`
        : `^[^.;:,\\d]{0,24}\\s(?:parmi|chez|dans\\s+les\\s+rangs\\s+d(?:es|u))\\s+(?:les\\s+|ses\\s+|leurs\\s+)?(?<noun>(?:\\p{L}+\\s+){0,2}?(?:${whom}))${WORD_END}`,
      'i',
    ),
    /** ' captured soldiers': the state within the noun phrase. */
    modified: latinPattern(
      `\\s(?<state>wounded|injured|captured|kidnapped|abducted|missing|dead|slain|freed|displaced|captifs?|blessés?|tués?|enlevés?)(?:\\s|$)`,
      'i',
    ),
    otherClause: latinPattern(OTHER_CLAUSE[lang], 'i'),
    finite: latinPattern(FINITE[lang], 'i'),
    /** ' were soldiers', ' of the dead were women', ' dead, all civilians': who they are is said behind. */
    being: latinPattern(
      `^(?:(?:\\s+(?:of\\s+(?:the|those)|des)\\s+[^.,;:\\d]{3,30}?)?\\s+(?:were|are|was|étaient|sont|était)(?:\\s+(?:all|also|des|un|une|de)(?=\\s))?|(?:\\s+\\p{L}+){1,2},\\s+(?:all|tous|toutes)(?:\\s+(?:of\\s+them|des|de)(?=\\s))?)(?:${modifier}){0,2}?(?<noun>\\s+(?:${whom}))${WORD_END}`,
      'i',
    ),
    /** 'The dead included ', 'Parmi les personnes libérées se trouvent '. */
    introduced: latinPattern(
      `(?<![\\p{L}])(?:${INTRODUCES[lang][0]})\\s+(?<state>${states}|victims?|victimes?)${WORD_END}${INTRODUCES[lang][1]}\\s+$`,
      'is',
    ),
    /** 'The dead, ' or 'Les otages (': who they were. */
    listed: latinPattern(
      '(?<!\\p{L})(?:the|les)\\s+(?<state>dead|victims|killed|wounded|injured|missing|morts|tués|victimes|blessés|disparus)\\s*[,:(]\\s*$',
      'i',
    ),
    /** 'Killed: ' in a list. */
    labelled: latinPattern(`(?:^|[.;,|(]\\s*)(?<state>${states})\\s?:\\s*$`, 'is'),
    /** 'Both sides took losses: five soldiers and ', 'Dead 14, wounded ': a row of counts under a word for their fate. */
    heads: latinPattern(
      `(?:(?<!\\p{L})(?<state>${states})(?:\\s+[^.;:\\d]{0,40})?:\\s+(?:[^.;:]{2,80}(?:,|\\s(?:and|et))\\s+)?$|(?:^|[.;,|/]\\s*)(?<label>${states})\\s+$)`,
      'is',
    ),
    object: latinPattern(
      `^\\s+(?:(?:${OBJECT[lang]}|${NUMBER_IN_WORDS[lang]})${WORD_END}|(?!by|in|at|on|during|near|and|par|dans|à)(?:\\p{L}+\\s+)?(?:${whom})${WORD_END})`,
      'i',
    ),
    action: latinPattern(`(?<![\\p{L}])(?:${anyOf(actionTable)})${WORD_END}`, 'gi'),
    toll: latinPattern(`(?<![\\p{L}])${TOLL_WORDS[lang]}\\s+$`, 'is'),
    woundedToll: latinPattern(`(?<![\\p{L}])${WOUNDED_TOLL_WORDS[lang]}\\s+$`, 'is'),
    whomOf: classifier(OF_WHOM_WORDS[lang], '(?<![\\p{L}])', '$'),
    stateOf: classifier(stateTable, '^', WORD_END),
    actionOf: classifier(actionTable, '^', WORD_END),
  };
}

export type FigurePatterns = ReturnType<typeof figurePatterns>;
