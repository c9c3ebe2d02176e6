import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/core/annotate/annotate';
import { compileDataset } from '../../../../scripts/cairn/annotate';

const compiled = compileDataset();

/** `[[ID|name]]` is to be linked, `[[*ID|name]]` to be painted too; nothing else may be. The first line is the title. */
const LABEL = /\[\[(\*?)([^|\]]+)\|([^\]]+)\]\]/g;

interface Passage {
  readonly name: string;
  readonly lang: 'en' | 'fr';
  readonly labelled: string;
}

const passagesOf = (file: string): Passage[] =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/passages', file), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [, lang, name, labelled] = /^(\w\w) (.+)\n([\s\S]+)$/.exec(part.trim()) ?? [];
      return { name, lang, labelled } as Passage;
    });

function linksOf({ lang, labelled }: Passage): ReturnType<typeof annotate>['links'] {
  const text = labelled.replace(LABEL, '$3');
  const title = text.split('\n', 1)[0] as string;
  return annotate(compiled, { url: '', title, lang, text }).links;
}

const wanted = ({ labelled }: Passage, painted: RegExp): string[] =>
  [...labelled.matchAll(LABEL)]
    .filter(([, star = '']) => painted.test(star))
    .map(([, , id, text]) => `${text} ${id}`);

describe('a page of another world has the true names on it, and no mark', () => {
  test.each(passagesOf('other-worlds.txt'))('$lang $name', (passage) => {
    const links = linksOf(passage);
    expect(links.map(({ text, entity }) => `${text} ${entity}`)).toEqual(wanted(passage, /^/));
    expect(links.filter(({ painted }) => painted)).toEqual([]);
  });
});

describe('what tells of the war on such a page is marked', () => {
  test.each(passagesOf('true-among-others.txt'))('$lang $name', (passage) => {
    const links = linksOf(passage);
    expect(links.map(({ text, entity }) => `${text} ${entity}`)).toEqual(wanted(passage, /^/));
    const painted = links.filter((link) => link.painted);
    expect(painted.map(({ text, entity }) => `${text} ${entity}`)).toEqual(
      expect.arrayContaining(wanted(passage, /\*/)),
    );
  });
});
