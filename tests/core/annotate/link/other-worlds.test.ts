import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/core/annotate/annotate';
import type { Annotations } from '../../../../lib/core/model/link';
import { compileDataset } from '../../../../scripts/cairn/annotate';

const compiled = compileDataset();

/** `[[ID|name]]` is to be linked, `[[*ID|name]]` to be painted too; nothing else may be. The first line is the title. */
const LABEL = /\[\[(\*?)([^|\]]+)\|([^\]]+)\]\]/g;

interface Passage {
  readonly name: string;
  readonly lang: 'en' | 'fr';
  readonly labelled: string;
  /** The day of publication, where it matters. */
  readonly published?: string;
}

const passagesOf = (file: string): Passage[] =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/passages', file), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [, lang, name, published, labelled] =
        /^(\w\w) (\S+) ?(\S+)?\n([\s\S]+)$/.exec(part.trim()) ?? [];
      return { name, lang, labelled, ...(published && { published }) } as Passage;
    });

function annotated({ lang, labelled, published }: Passage): Annotations {
  const text = labelled.replace(LABEL, '$3');
  const title = text.split('\n', 1)[0] as string;
  return annotate(compiled, { url: '', title, lang, text, ...(published && { published }) });
}

const wanted = ({ labelled }: Passage, painted: RegExp): string[] =>
  [...labelled.matchAll(LABEL)]
    .filter(([, star = '']) => painted.test(star))
    .map(([, , id, text]) => `${text} ${id}`);

describe('a page of another world has the true names on it, no mark and no incident', () => {
  test.each(passagesOf('other-worlds.txt'))('$lang $name', (passage) => {
    const { links, incidents } = annotated(passage);
    expect(incidents.map(({ text, incident }) => `${text} ${incident}`)).toEqual([]);
    expect(links.map(({ text, entity }) => `${text} ${entity}`)).toEqual(wanted(passage, /^/));
    expect(links.filter(({ painted }) => painted)).toEqual([]);
  });
});

describe('what tells of the war on such a page is marked', () => {
  test.each(passagesOf('true-among-others.txt'))('$lang $name', (passage) => {
    const { links } = annotated(passage);
    expect(links.map(({ text, entity }) => `${text} ${entity}`)).toEqual(wanted(passage, /^/));
    const painted = links.filter((link) => link.painted);
    expect(painted.map(({ text, entity }) => `${text} ${entity}`)).toEqual(
      expect.arrayContaining(wanted(passage, /\*/)),
    );
  });
});

describe('a story of the war has its names marked, and nothing else', () => {
  test.each(passagesOf('told-names.txt'))('$lang $name', (passage) => {
    const { links } = annotated(passage);
    expect(links.map(({ text, entity }) => `${text} ${entity}`)).toEqual(wanted(passage, /^/));
  });
});
