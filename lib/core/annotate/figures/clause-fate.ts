import { latinPattern } from '../dates/latin-pattern';
import type { Fate } from './fate';
import type { Counted } from './read-counted';

/**
 * Stems of what befalls people, whatever stands around them: where no construction is known, a clause with one of them only
 * hints at it ('nobody has heard from the five', 'eight came out alive').
 */
const STEMS: Readonly<Record<'en' | 'fr', readonly (readonly [Fate, string])[]>> = {
  en: [
    [
      'killed',
      'dead|lifeless|die[sd]?|dying|deaths?|deadly|bod(?:y|ies)|corpses?|succumb\\p{L}*|perish\\p{L}*|massacr\\p{L}+|slaughter\\p{L}*|slain|murder\\p{L}*|kill\\p{L}*|execut\\p{L}+|graves?|buried|burial|tied',
    ],
    [
      'wounded',
      'wound\\p{L}*|injur\\p{L}+|burns|shrapnel|stretchers?|bandag\\p{L}+|hospital|surgery',
    ],
    [
      'abducted',
      'hostages?|captiv\\p{L}+|captors?|kidnap\\p{L}*|abduct\\p{L}*|ransom|prisoners?|seized|at\\s+gunpoint',
    ],
    [
      'released',
      'free|freed|freedom|releas\\p{L}+|unharmed|safe(?:ly)?|alive|came\\s+back|escap\\p{L}+',
    ],
    [
      'missing',
      'missing|unaccounted|whereabouts|heard\\s+from|word\\s+of|trace\\s+of|disappear\\p{L}*',
    ],
    ['displaced', 'displac\\p{L}+|fle(?:d|e|eing)|refuge|shelter|homeless|their\\s+homes|exile'],
    ['arrested', 'arrest\\p{L}*|custody|detain\\p{L}*|handcuff\\p{L}*|prison|jail\\p{L}*|cells'],
  ],
  fr: [
    [
      'killed',
      'morte?s?|mourir|décéd\\p{L}+|décès|tu(?:és|ées|er|ant)|cadavres?|dépouilles?|corps|péri\\p{L}*|succomb\\p{L}+|massacr\\p{L}+|assassin\\p{L}+|égorg\\p{L}+|exécut\\p{L}+|tombes?|enterr\\p{L}+|fosses?|repêch\\p{L}+',
    ],
    ['wounded', 'bless\\p{L}+|brûl(?:és|ées|ures)|éclats?|civières?|hôpital|soign\\p{L}+'],
    [
      'abducted',
      'otages?|captifs?|captives?|captivité|prisonni\\p{L}+|ravisseurs|enlev\\p{L}+|enlèv\\p{L}+|kidnapp\\p{L}+|rançon',
    ],
    [
      'released',
      'libert\\p{L}+|libér\\p{L}+|libres?|saine?s?\\s+et\\s+sau\\p{L}+|vivante?s?|indemnes?|évad\\p{L}+|échapp\\p{L}+|sont\\s+revenue?s',
    ],
    [
      'missing',
      'disparu\\p{L}*|disparition|introuvables?|nouvelles\\s+d\\p{L}+|traces?\\s+d\\p{L}+',
    ],
    ['displaced', 'déplacé\\p{L}*|fui\\p{L}*|exode|exil|réfugi\\p{L}+|foyers|leurs\\s+maisons'],
    [
      'arrested',
      'arrêt(?:és|ées|er|ant|ation\\p{L}*)|interpell\\p{L}+|détenus?|prison|écrou\\p{L}*|garde\\s+à\\s+vue',
    ],
  ],
};

const patternsOf = (lang: 'en' | 'fr') =>
  STEMS[lang].map(
    ([fate, stems]) => [fate, latinPattern(`(?<!\\p{L})(?:${stems})(?!\\p{L})`, 'i')] as const,
  );
const PATTERNS = { en: patternsOf('en'), fr: patternsOf('fr') } as const;

/** Where another clause begins, with a subject or an object of its own. */
const BREAK =
  /[.;:()–—]|,\s+(?:(?:and|but|while|et|mais|tandis)\s|\p{L}+(?:ing|ant)\s)|(?<!\p{L})(?:when|while|because|but|although|against|quand|lorsque|tandis|mais|contre|alors|where|où|according\s+to|selon|d['’]après|opened\s+fire|ouvert\s+le\s+feu)(?!\p{L})/iu;
const NEXT_COUNT = /(?:,|\s(?:and|et))\s[^,]*$/iu;
/** Before those counted, a clause on somebody else may end. */
const OTHERS_CLAUSE = /(?<!\p{L})(?:who|whom|that|which|qui|que|dont)(?!\p{L})/iu;
/** A clause that denies it, or counts those who did it. */
const DENIED =
  /(?<!\p{L})(?:not|no|nor|without|against|by|attackers?|accused|sentenced|prayers?|condamn\p{L}+|prière|suspected|ne|n['’]|sans|contre|par|assaillants|accusés|soupçonnés)(?!\p{L})/iu;

/** 'took two Austrians' */
const TOOK =
  /(?<!\p{L})(?:took|takes?|taking|prit|prirent|pris|prend|prennent|prenant)\s+(?:[^.;:,\d]{2,30}\s(?:and|et)\s+)?$/iu;

const only = (text: string, lang: 'en' | 'fr'): Fate | undefined => {
  const found = PATTERNS[lang].filter(([, stem]) => stem.test(text));
  return found.length === 1 && !DENIED.test(text) ? found[0]?.[0] : undefined;
};

/**
 * What the clause around those counted hints at: the words behind them, else those before, if they speak of one fate only.
 * @param floor offset before which the words belong to another number
 * @param limit offset from which on they do
 */
export function clauseFate(
  text: string,
  { number, end }: Counted,
  floor: number,
  limit: number,
  lang: 'en' | 'fr',
): Fate | undefined {
  // What stands before the next number may be its own.
  const own = text.slice(end, limit).replace(limit < text.length ? NEXT_COUNT : /$/u, '');
  const behind = own.split(BREAK, 1)[0] ?? '';
  const before = text.slice(floor, number.start).split(BREAK).at(-1) ?? '';
  if (TOOK.test(before)) return 'taken';
  return only(behind, lang) ?? (OTHERS_CLAUSE.test(before) ? undefined : only(before, lang));
}
