import { LETTERS } from './letters';
import { markedHeadline } from './marked-headline';
import { plain } from './plain';
import { plainSpaced } from './white-space';
import { writtenDay } from './written-day';

/** Longest line that may be a byline; longer ones are prose, of which only the dateline counts. */
const MAX_BYLINE = 120;
const MAX_DATELINE = 80;
/** Lines of a page that are looked at before and after its headline. */
const BEFORE = 4;
const AFTER = 12;
/** Where no headline is found, the story may begin below a long menu. */
const AFTER_NOTHING = 40;
/** A paragraph of this length is the story; below it only a line that says 'published' counts. */
const PROSE = 200;

const SKIPPED = new Set(
  'script style noscript template nav aside footer form select button figure figcaption svg iframe'.split(
    ' ',
  ),
);
const AROUND =
  /(?:^|[\s_-])(?:comments?|related|sidebar|footer|promo|most-read|copyright|ticker|masthead|menu|nav|ads?)(?:$|[\s_-])/i;
/** Elements that do not end a line. */
const INLINE = /^(?:a|abbr|b|bdi|cite|em|font|i|small|span|strong|sub|sup|time|u|wbr)$/;
const MAX_LOOKED_AT = 300;
/** Times that are not of the story's first appearance. */
const NOT_FIRST =
  /\b(?:updated|last\s+modified|accessed|retrieved)\b|mis(?:e)?\s+à\s+jour|modifié|consulté/iu;
const COPYRIGHT = /©|copyright|\(c\)|tous\s+droits|all\s+rights/iu;
const PUBLISHED =
  /\b(?:published|posted|issued|first\s+published)\b|^\W*(?:date|dated|filed|aired|broadcast)\s*:|publi[ée]e?|mis(?:e)?\s+en\s+ligne|post[ée]e?\s+le/iu;

/** The headline by its element, or else whatever the page's title repeats; null: the story starts the page. */
function headlineOf(document: Document): Element | null {
  const marked = markedHeadline(document);
  if (marked) return marked;
  const title = plainSpaced(document.title);
  for (const element of [...document.querySelectorAll('h2, h3, b, font, div, td, p')].slice(
    0,
    MAX_LOOKED_AT,
  )) {
    const text = plainSpaced((element.textContent ?? '').slice(0, 400));
    if (text.length > 12 && text.length < 300 && title.includes(text)) return element;
  }
  return null;
}

interface Line {
  readonly text: string;
  readonly headline: boolean;
}

/** The page's first lines of text, one for each block, without what stands around a story. */
function linesOf(document: Document, headline: Element | null): Line[] {
  const lines: Line[] = [];
  let text = '';
  let inHeadline = false;
  const close = (): void => {
    const line = plainSpaced(text);
    if (line !== '') lines.push({ text: line, headline: inHeadline });
    text = '';
    inHeadline = false;
  };
  const passed = (): boolean => lines.length > 400;
  const walk = (element: Element, depth: number): void => {
    for (
      let child = element.firstChild;
      child && !passed() && depth < 200;
      child = plain(child, 'nextSibling')
    ) {
      if (child.nodeType === 3) text += (child as Text).data.slice(0, 2000);
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      const signed = inner.localName === 'footer' && inner.closest('article') !== null;
      const around =
        SKIPPED.has(plain(inner, 'localName')) ||
        inner.hasAttribute('hidden') ||
        AROUND.test(`${inner.className} ${inner.id}`);
      if (around && !signed && !(headline && inner.contains(headline))) continue;
      const block = !INLINE.test(inner.localName);
      if (block) close();
      if (inner === headline) inHeadline = true;
      walk(inner, depth + 1);
      if (inner === headline) inHeadline = true;
      if (block) close();
    }
  };
  if (document.body) walk(document.body, 0);
  close();
  return lines;
}

/** 'The army lost 20 men on 3 March 2019': a date that a sentence speaks of. */
const SPOKEN_OF =
  /(?:\b(?:on|since|until|before|after|from|of|in|the)|depuis|avant|après|jusqu['’]au|du|dès)\s+(?:[a-z]+day,?\s+|[a-z]+di\s+)?\d/i;
/** With a time of day it is a stamp, whatever stands before it: 'in Africa on 1 June 2019 at 08:34 PM'. */
const STAMP = /\b\d{4},?\s+(?:(?:at|à|-|–|\|)\s*)?\d{1,2}\s*[:.h]\s*\d\d/iu;
/** 'BAMAKO, April 7, 2020 (Reuters) - ', 'Bamako, le 12 septembre 2023 – '. */
const DATELINE = new RegExp(
  `^[^\\w${LETTERS}]{0,3}[A-ZÀ-ÖØ-Þ][${LETTERS}'’ -]{1,30}[,(]\\s*[^–—:]{0,40}?\\b\\d{4}\\)?\\s*(?:\\([^)]{2,30}\\)\\s*)?(?:[–—:/]|--?\\s)`,
);

function datelineOf(text: string): string {
  return DATELINE.exec(text.slice(0, MAX_DATELINE))?.[0] ?? '';
}

/** The part of a line that may say when it was published: 0 it says so, 1 it may, 2 only when it was changed. */
function bylineOf(text: string, inStory: boolean): { text: string; rank: 0 | 1 | 2 } | undefined {
  if (text.length > MAX_BYLINE) {
    const dateline = datelineOf(text);
    return dateline === '' || inStory ? undefined : { text: dateline, rank: 1 };
  }
  if (COPYRIGHT.test(text)) return undefined;
  const says = PUBLISHED.exec(text);
  if (says) return { text: text.slice(says.index), rank: 0 };
  if (inStory || (SPOKEN_OF.test(text) && !STAMP.test(text))) return undefined;
  return { text, rank: NOT_FIRST.test(text) ? 2 : 1 };
}

/**
 * The day of publication as a reader finds it: a complete date in a short line by the headline, or in the
 * dateline of the story's first paragraph. For pages that say it nowhere else.
 */
export function visibleDate(document: Document, lang: 'en' | 'fr' | null): string | undefined {
  const headline = headlineOf(document);
  const lines = linesOf(document, headline);
  const at = lines.findIndex((line) => line.headline);
  const window = at < 0 ? AFTER_NOTHING : AFTER;
  const below = lines.slice(at + 1, at + 1 + window);
  const above = lines.slice(Math.max(0, at - BEFORE), Math.max(0, at)).reverse();
  const found: { day: string; rank: number }[] = [];
  const consider = ({ text }: Line, inStory: boolean): void => {
    const byline = bylineOf(text, inStory);
    const day = byline && writtenDay(byline.text, lang);
    if (byline && day) found.push({ day, rank: byline.rank });
  };
  let prose = 0;
  for (const line of below) {
    consider(line, prose > 0);
    if (line.text.length > PROSE) prose++;
  }
  if (found.length === 0) for (const line of above) consider(line, false);
  // Farther down only a line that says 'published'.
  if (found.length === 0) for (const line of lines.slice(at + 1 + window)) consider(line, true);
  return [0, 1, 2].flatMap((rank) => found.filter((one) => one.rank === rank))[0]?.day;
}
