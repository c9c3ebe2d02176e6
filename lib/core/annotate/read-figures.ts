import type { Figure } from '../model/incident';
import type { Span } from '../model/link';
import { ACTION_WORDS, OF_WHOM_WORDS, STATE_WORDS } from './figure-words';
import { type ReadNumber, readNumbers } from './read-numbers';

type Lang = 'en' | 'fr';

/** A number of people killed, wounded … as the text gives it; `start`, `end` are offsets into the text. */
export interface ReadFigure extends Span {
  readonly text: string;
  readonly measure: Figure['measure'];
  readonly of: Figure['of'];
  /** In persons; a bound that the words leave open is missing. */
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Figure['qualifier'];
}

/** A counted number: who is counted and where the words for them end. */
interface Counted {
  readonly number: ReadNumber;
  readonly end: number;
  readonly of?: Figure['of'];
}

const ANY = <T extends string>(table: readonly (readonly [T, string])[]): string =>
  table.map(([, words]) => words).join('|');
const WORD_END = '(?![\\p{L}\\p{N}])';

/** Words that may stand between the number and the noun, and such as end the noun phrase. */
const STOPS = {
  en: 'were|was|are|is|have|had|has|in|on|at|by|near|from|and|or|to|when|after|during|who|that|which|killed|dead|died|wounded|injured|with|for|as|but|while|before|into|according|said',
  fr: 'ont|a|avait|avaient|auraient|sont|étaient|ont|dans|à|par|près|et|ou|qui|que|lors|après|avec|pour|selon|tués|tuées|morts|blessés|dont|au|aux|en|sur|mais',
} as const;

function compile(lang: Lang) {
  const whom = ANY(OF_WHOM_WORDS[lang]);
  const lead =
    lang === 'en'
      ? '(?:\\s+(?:of\\s+(?:the|its|his|their|those|our)|other|more|further|additional|of))?'
      : "(?:\\s*(?:d['’]|de\\s|des\\s|de\\s+ses\\s|autres))?";
  const adverbs =
    lang === 'en'
      ? '(?:(?:reportedly|allegedly|also|since|later|then|still|believed|thought|feared|presumed|confirmed|said|to|have|been|be|being|left|seriously|critically|badly|found|officially|either)\\s+)*'
      : '(?:(?:également|aussi|depuis|officiellement|encore|grièvement|gravement|notamment|toujours|déjà|été|portée?s?)\\s+)*';
  const passive =
    lang === 'en'
      ? '(?:were|was|are|is|have|has|had|remain(?:ed|s)?|went|got|being)\\s+'
      : "(?:(?:ont|a|avaient|avait|auraient|aurait|eurent)\\s+(?:\\p{L}+ment\\s+)?été\\s+|(?:sont|étaient|seraient|serait|furent|est|était)\\s+|(?:ont|a|avaient|auraient|aurait)\\s+(?=péri|trouvé|perdu|disparu|fui))";
  const aside = '(?:\\s*[,(–—]\\s*(?:including|among\\s+them|dont|parmi\\s+lesquels|y\\s+compris|mostly|pour\\s+la\\s+plupart)[^,)–—;]*[,)–—])?';
  const states = ANY(STATE_WORDS[lang]);
  return {
    nounPhrase: new RegExp(`^${lead}((?:\\s*(?!(?:${STOPS[lang]})${WORD_END})[\\p{L}.’'-]+(?=\\s)){0,4}?\\s*)(${whom})${WORD_END}`, 'iu'),
    ellipsis: new RegExp(`^(?:\\s*$|\\s*[,;:.()–—!?]|\\s+(?:${STOPS[lang]}|others?|more|of\\s+(?:them|whom)|d['’]entre|autres|including|near|dont|${states})${WORD_END})`, 'iu'),
    state: new RegExp(`^(?:\\s+(?:others?|more|autres|people|personnes))?\\s+${adverbs}(${states})${WORD_END}(.*)`, 'isu'),
    passive: new RegExp(`^${aside}(?:\\s+(?:who|that|which|qui))?(?:\\s+(?!${STOPS[lang]})[\\p{L}'’-]+){0,2}?(?:\\s+(?:in|at|on|near|from|à|dans|de|du|des|près)(?:\\s+[\\p{L}'’-]+){1,7}?)?\\s+${passive}${adverbs}(${states})${WORD_END}(.*)`, 'isu'),
    actions: new RegExp(`(?<![\\p{L}])(${ANY(ACTION_WORDS[lang])})${WORD_END}`, 'giu'),
  };
}
const PATTERNS = { en: compile('en'), fr: compile('fr') };

const classify = <T extends string>(table: readonly (readonly [T, string])[], words: string): T | undefined =>
  table.find(([, source]) => new RegExp(`(?<![\\p{L}])(?:${source})$`, 'iu').test(words))?.[0];
const classifyWhole = <T extends string>(table: readonly (readonly [T, string])[], words: string): T | undefined =>
  table.find(([, source]) => new RegExp(`^(?:${source})`, 'iu').test(words))?.[0];

/** Who is counted, if it is people: '30 kilometres', '600 vehicles' count nothing of ours. */
function readCounted(text: string, number: ReadNumber, lang: Lang): Counted | undefined {
  const rest = text.slice(number.end);
  const phrase = PATTERNS[lang].nounPhrase.exec(rest);
  if (phrase) {
    const of = classify(OF_WHOM_WORDS[lang], phrase[0]);
    return { number, end: number.end + phrase[0].length, ...(of && { of }) };
  }
  if (PATTERNS[lang].ellipsis.test(rest)) return { number, end: number.end };
  // 'six Russians': a people's name, in capitals and the plural.
  const nation = /^\s+\p{Lu}[\p{L}-]+(?:s|ese|ais)(?![\p{L}])/u.exec(rest);
  return nation ? { number, end: number.end + nation[0].length, of: 'people' } : undefined;
}

/** 'killed' with an object after it is what these people did. */
const hasObject = (after: string, lang: Lang): boolean =>
  lang === 'en' &&
  /^\s+(?:at\s+least|more\s+than|about|around|some|nearly|dozens|scores|hundreds|several|the|an?|its|their|civilians|soldiers|people|\d)(?![\p{L}])/iu.test(after);

function stateAfter(text: string, counted: Counted, lang: Lang): Figure['measure'] | undefined {
  const rest = text.slice(counted.end).split(/[;:]|\.\s/u, 1)[0] ?? '';
  const direct = PATTERNS[lang].state.exec(rest);
  if (direct && !(counted.of && hasObject(direct[2] ?? '', lang))) return classifyWhole(STATE_WORDS[lang], direct[1] ?? '');
  const passive = PATTERNS[lang].passive.exec(rest);
  return passive ? classifyWhole(STATE_WORDS[lang], passive[1] ?? '') : undefined;
}

/** Longest way from a verb to its number, in code units: 'killed the commander of the base and 12'. */
const REACH = 48;
const BROKEN = /[;:.]|(?<![\p{L}])(?:in|by|at|on|near|during|when|after|while|from|dans|par|lors|après|à|près|qui|who|that|which|pour|to)(?![\p{L}])/iu;

function actionBefore(text: string, number: ReadNumber, lang: Lang, floor: number): Figure['measure'] | undefined {
  const from = Math.max(floor, number.start - REACH);
  const before = text.slice(from, number.start);
  const last = [...before.matchAll(PATTERNS[lang].actions)].at(-1);
  if (!last) {
    // Hostage-taking says its object after the number.
    return undefined;
  }
  const gap = before.slice(last.index + last[0].length);
  if (BROKEN.test(gap)) return undefined;
  return classifyWhole(ACTION_WORDS[lang], last[1] ?? '');
}
