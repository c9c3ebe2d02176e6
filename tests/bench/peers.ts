import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import ModernAhoCorasick from 'modern-ahocorasick/fast';

/** How a peer finds names: made once from the names, then run over a text. @returns the number of matches */
export interface Peer {
  readonly name: string;
  make(names: readonly string[]): (text: string) => number;
}

const MARKS = /\p{M}/gu;
const plain = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('-', ' ');

const isWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127;
const atBoundaries = (text: string, start: number, end: number): boolean =>
  !(start > 0 && isWord(text.charCodeAt(start - 1))) &&
  !(end < text.length && isWord(text.charCodeAt(end)));

type Trie = Map<string, Trie> & { ends?: boolean };

/** FlashText (Singh 2017) on a trie of Maps: character by character from each start of a word. */
function flashText(names: readonly string[]): (text: string) => number {
  const root: Trie = new Map();
  for (const name of names) {
    let node = root;
    for (const char of plain(name)) {
      let next = node.get(char) as Trie | undefined;
      if (!next) {
        next = new Map() as Trie;
        node.set(char, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return (given) => {
    const text = plain(given);
    let count = 0;
    let i = 0;
    while (i < text.length) {
      let node: Trie | undefined = root;
      let end = -1;
      for (let j = i; j < text.length; j++) {
        node = node.get(text[j] as string) as Trie | undefined;
        if (!node) break;
        if (node.ends && !(j + 1 < text.length && isWord(text.charCodeAt(j + 1)))) end = j + 1;
      }
      if (end > 0) {
        count++;
        i = end;
      } else while (i < text.length && isWord(text.charCodeAt(i))) i++;
      while (i < text.length && !isWord(text.charCodeAt(i))) i++;
    }
    return count;
  };
}

function oneRegExp(names: readonly string[]): (text: string) => number {
  const longestFirst = [...new Set(names.map(plain))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => plain(text).match(pattern)?.length ?? 0;
}

/** Leftmost-longest by the package itself; a hit inside a word is then left out, so it may miss a shorter name. */
function monyone(names: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick(names.map(plain));
  return (given) => {
    const text = plain(given);
    return automaton.matchInText(text).filter(({ begin, end }) => atBoundaries(text, begin, end))
      .length;
  };
}

function modern(names: readonly string[]): (text: string) => number {
  const automaton = new ModernAhoCorasick([...new Set(names.map(plain))]);
  return (given) => {
    const text = plain(given);
    let count = 0;
    let until = 0;
    const hits = automaton
      .search(text)
      .filter(({ start, end }) => atBoundaries(text, start, end))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { start, end } of hits) {
      if (start < until) continue;
      count++;
      until = end;
    }
    return count;
  };
}

/** What people would use instead. All fold the text first: without that they miss names with accents. */
export const PEERS: readonly Peer[] = [
  { name: 'one RegExp', make: oneRegExp },
  { name: 'FlashText on a Map trie', make: flashText },
  { name: '@monyone/aho-corasick', make: monyone },
  { name: 'modern-ahocorasick', make: modern },
];
