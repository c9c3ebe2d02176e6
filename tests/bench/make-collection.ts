import type { Article, ArticleContent, SavedAnnotation } from '../../lib/core/collection/article';
import { type Block, countWords, textOf } from '../../lib/core/collection/blocks';
import type { Kept } from '../../lib/core/collection/merge-article';
import { quoteOf } from '../../lib/core/collection/selectors';
import { urlIdentity } from '../../lib/core/collection/url-identity';
import { makeRandom } from './random';

const OUTLETS = [
  'Sahel Wire',
  'Le Courrier du Fleuve',
  'The Meridian',
  'Radio Dune',
  'Nuit et Jour',
];
const NAMES: readonly (readonly [id: string, name: string, type: SavedAnnotation['type']])[] = [
  ['groups/jnim', 'JNIM', 'group'],
  ['places/ml/gao', 'Gao', 'place'],
  ['places/ml/kidal', 'Kidal', 'place'],
  ['missions/minusma', 'MINUSMA', 'mission'],
  ['places/bf/djibo', 'Djibo', 'place'],
  ['people/iyad-ag-ghali', 'Iyad Ag Ghali', 'person'],
];
const WORDS =
  'the convoy army village market road soldiers people said night attack river council camp children border state reported north after before during morning several officials region group district'.split(
    ' ',
  );
const TAGS = ['to check', 'figures', 'thesis', 'Ménaka', 'weekly'];

/** One paragraph of about `length` words, with a name now and then. */
function makeBlock(random: () => number, length: number): Block {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = Array.from({ length }, () => (random() < 0.04 ? pick(NAMES)[1] : pick(WORDS)));
  const text = `${words.join(' ')}.`;
  return { kind: 'p', text: text.charAt(0).toUpperCase() + text.slice(1) };
}

function annotationsOf(text: string): SavedAnnotation[] {
  return NAMES.flatMap(([id, name, type]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => {
      const position = { start: index, end: index + name.length };
      return { id, name, type, score: 1, quote: quoteOf(text, position), position };
    }),
  ).sort((a, b) => a.position.start - b.position.start);
}

const DAY = 24 * 3600 * 1000;

/**
 * The nth article of a made-up collection: always the same, and none like another.
 * @param words of its text, about
 */
export function makeNthArticle(n: number, words = 600): Kept {
  const random = makeRandom(n + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const blocks = Array.from({ length: Math.ceil(words / 60) }, () => makeBlock(random, 60));
  const text = textOf(blocks);
  const moment = new Date(Date.UTC(2012, 0, 1) + Math.floor(random() * 4700) * DAY).toISOString();
  const url = `https://${pick(['www.wire', 'courrier', 'meridian', 'm.dune'])}.example/world/story-${n}`;
  const content: ArticleContent = {
    url,
    title: `${pick(NAMES)[1]}: ${pick(WORDS)} and ${pick(WORDS)}, story ${n}`,
    lang: random() < 0.7 ? 'en' : 'fr',
    site: pick(OUTLETS),
    authors: [`Author ${Math.floor(random() * 40)}`],
    published: moment.slice(0, 10),
    blocks,
    wordCount: countWords(blocks),
    annotations: annotationsOf(text),
    edition: 'bench',
  };
  const article: Article = {
    id: urlIdentity(url),
    savedAt: moment,
    updatedAt: moment,
    content,
    own: {
      tags: random() < 0.3 ? [pick(TAGS)] : [],
      note: random() < 0.1 ? `Compare with story ${n + 1}.` : '',
      highlights: [],
      state: pick(['unread', 'reading', 'read'] as const),
    },
  };
  return { article, versions: [] };
}

/** A collection of `size` articles. */
export const makeCollection = (size: number): Kept[] =>
  Array.from({ length: size }, (_, n) => makeNthArticle(n));
