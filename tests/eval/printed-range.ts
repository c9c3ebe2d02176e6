/** Persons, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far 'about' and words like 'vingtaine' reach to either side. */
const ABOUT = 0.1;
const VAGUE: readonly [RegExp, Range][] = [
  [/\b(?:hundreds|centaines)\b/, { low: 200, high: 999 }],
  [/\b(?:dozens|dizaines)\b/, { low: 20, high: 99 }],
  [/^(?:several|plusieurs)$/, { low: 2, high: 12 }],
];

const words = (list: string, from: number, step = 1): [string, number][] =>
  list
    .split('|')
    .flatMap((names, i) =>
      names.split('/').map((name): [string, number] => [name, from + i * step]),
    );
const NUMBERS = new Map<string, number>([
  ...words(
    'one/un/une/another|two/deux|three/trois|four/quatre|five/cinq|six|seven/sept|eight/huit',
    1,
  ),
  ...words('nine/neuf|ten/dix|eleven/onze|twelve/douze|thirteen/treize|fourteen/quatorze', 9),
  ...words('fifteen/quinze|sixteen/seize|seventeen|eighteen|nineteen', 15),
  ...words('twenty/vingt|thirty/trente|forty/quarante|fifty/cinquante|sixty/soixante', 20, 10),
  ...words('seventy|eighty|ninety', 70, 10),
]);
const FACTORS = new Map<string, number>([
  ...words('dizaine|vingtaine/score|trentaine|quarantaine|cinquantaine|soixantaine', 10, 10),
  ...words('hundred/cent/cents/centaine|thousand/mille', 100, 900),
  ['dozen', 12],
  ['douzaine', 12],
]);

/** The number that digits or words give. @throws if they give none */
function numberOf(text: string): number {
  const digits = /\d[\d\s,]*/.exec(text)?.[0].replace(/\D/g, '');
  if (digits) return Number(digits);
  let number = 0;
  let found = false;
  for (const word of text.split(/[^a-z]+/)) {
    const plain = NUMBERS.get(word.replace(/^vingts$/, 'vingt'));
    const factor = FACTORS.get(word);
    if (plain === undefined && factor === undefined) continue;
    found = true;
    if (plain === 20 && number % 100 === 4)
      number += 76; // quatre-vingts
    else if (plain !== undefined) number += plain;
    else number = Math.max(1, number) * (factor as number);
  }
  if (!found) throw new Error(`no number in '${text}'`);
  return /\bhalf a\b/.test(text) ? number / 2 : number;
}

/** What a figure of a story or a claim may mean: 'at least 26' is 26 and any more, 'about 50' is 45 to 55. */
export function printedRange(figure: string): Range {
  const text = figure.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const vague = VAGUE.find(([word]) => word.test(text));
  if (vague) return vague[1];
  const [, from, to] = /^(?:between |de |(?=\d))(.+) (?:to|and|a) (.+)$/.exec(text) ?? [];
  if (from && to) return { low: numberOf(from), high: numberOf(to) };
  const number = numberOf(text);
  if (/at least|au moins|more than|over|plus d|or more/.test(text))
    return { low: number, high: Number.POSITIVE_INFINITY };
  if (/up to|as many as|jusqu/.test(text)) return { low: 0, high: number };
  if (/nearly|almost|close to|just under|presque|pres d/.test(text))
    return { low: number * (1 - ABOUT), high: number };
  if (/about|around|some|estimated|environ|quelque|aine\b/.test(text))
    return { low: number * (1 - ABOUT), high: number * (1 + ABOUT) };
  return { low: number, high: number };
}
