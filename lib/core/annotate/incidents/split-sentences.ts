import type { Span } from '../../model/link';

/** Words that a full stop shortens; a name or a number follows, so the sentence goes on. */
const BEFORE_NAME =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Col|Lt|Gen|Gén|Maj|Capt|Cpt|Cne|Cmdr|Sgt|Adj|St|Ste|Gov|Sen|Rep|Prof|Pr|Me|MM|M|Amb|No|Nos|vs|cf|env|approx)$/iu;
/** A shortened month has a number before or behind it; « quatre-vingt-dix-sept. » ends a sentence. */
const MONTH =
  /(?:^|(?<number>\d)?[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|janv|févr|fév|avr|juil|sept|oct|nov|déc)$/iu;
/** Shortened words that may end a sentence as well: only before a usual first word do they. */
const AFTER_NAME =
  /(?:^|[^\p{L}])(?:\p{L}\.)*\p{L}$|(?:^|[^\p{L}])(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|a\.m|p\.m)$/u;
const FIRST_WORD =
  /^["“«'‘(\s]*(?:The|This|That|These|Those|It|Its|In|On|At|A|An|He|She|They|But|And|After|Since|Last|More|Most|Le|La|Les|L['’]|Il|Elle|Ils|Elles|Un|Une|Ce|Cette|Ces|En|Au|Aux|Dans|Mais|Selon|Depuis|Après)(?![\p{L}.])/u;

/**
 * What goes on longer without a stop is a table or a list, not a sentence, and is cut at a space: what is
 * read in a sentence is held against all else in it. UTF-16 code units.
 */
const LONGEST = 1500;

/**
 * A stop, what closes after it, white space, and a beginning that is not a small letter. A row of stops is
 * tried from its first alone, and white space is taken once: so no text makes it slow.
 */
const STOP = /(?<![.!?…])[.!?…]+(?:\s?»|["”'’)\]])*\s+(?=(?:["“«'‘([•–—-]+\s*)?[\p{Lu}\p{N}])/gu;

/** Where the longest piece that begins at `start` ends: at its last space, if it has one. */
function cutAfter(text: string, start: number): number {
  const space = text.slice(start, start + LONGEST).lastIndexOf(' ');
  return start + (space > 0 ? space : LONGEST);
}

function endsSentence(block: string, stop: number, next: number): boolean {
  if (block[stop] !== '.') return true;
  const before = block.slice(Math.max(0, stop - 12), stop);
  if (BEFORE_NAME.test(before)) return false;
  const month = MONTH.exec(before);
  if (month) return !month.groups?.number && !/^\d/.test(block.slice(next));
  if (!AFTER_NAME.test(before)) return true;
  return FIRST_WORD.test(block.slice(next, next + 24));
}

/**
 * The sentences of a text, without the white space around them, in UTF-16 offsets into it. A line
 * feed ends a sentence in any case.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const push = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    while (end - start > LONGEST) {
      const cut = cutAfter(text, start);
      sentences.push({ start, end: cut });
      start = text[cut] === ' ' ? cut + 1 : cut;
    }
    if (end > start) sentences.push({ start, end });
  };
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const block = text.slice(start, end);
    let from = 0;
    for (const match of block.matchAll(STOP)) {
      const next = match.index + match[0].length;
      if (!endsSentence(block, match.index, next)) continue;
      push(start + from, start + next);
      from = next;
    }
    push(start + from, end);
    start = end + 1;
  }
  return sentences;
}
