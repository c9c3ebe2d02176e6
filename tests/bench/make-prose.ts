import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { makeRandom } from './random';

const ARTICLES = join(import.meta.dirname, '../../demo/site');

/** The paragraphs of the demo's articles: English and French prose of our own. */
function paragraphs(): string[] {
  const files = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const { document } = new JSDOM(readFileSync(join(ARTICLES, file), 'utf8')).window;
      return [...document.querySelectorAll('p')].map((p) =>
        (p.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
    })
    .filter((text) => text.length > 80);
}

/** Word pairs of that prose: what may follow what. */
function readChain(texts: readonly string[]): Map<string, string[]> {
  const chain = new Map<string, string[]>();
  for (const text of texts) {
    const words = ['', ...text.split(' ')];
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next) chain.set(word, [...(chain.get(word) ?? []), next]);
    });
  }
  return chain;
}

/**
 * Prose of a given length in UTF-16 code units, with words as the demo's articles have them, in another
 * order, and one of `names` about every `every` words. Blocks end with a line feed.
 */
export function makeProse(length: number, names: readonly string[], every = 60): string {
  const random = makeRandom(1884);
  const chain = readChain(paragraphs());
  const opening = chain.get('') as string[];
  const pick = (from: readonly string[]): string =>
    from[Math.floor(random() * from.length)] as string;
  const words: string[] = [];
  let made = 0;
  let last = '';
  while (made < length) {
    const after = chain.get(last);
    if (!after) words.push('\n');
    const word = random() * every < 1 ? pick(names) : after ? pick(after) : pick(opening);
    words.push(word);
    made += word.length + 1;
    if (chain.has(word)) last = word;
    else if (!after) last = '';
    else last = random() < 0.5 ? '' : pick(opening);
  }
  return words.join(' ');
}
