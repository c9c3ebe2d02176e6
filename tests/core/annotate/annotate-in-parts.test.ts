import { expect, test } from 'vitest';
import { annotate, annotateInParts } from '../../../lib/core/annotate/annotate';
import { compileDataset } from '../../../scripts/cairn/annotate';

const compiled = compileDataset();
const PAGE = {
  url: 'https://news.example/a',
  title: 'Attack on Boulkessi',
  lang: 'en' as const,
  published: '2025-06-03',
  text: 'JNIM attacked the army base at Boulkessi in Mali on Sunday.\nAt least 30 soldiers were killed at Boulkessi, sources said.\n',
};

test('the names are there before the incidents are looked for, and the parts are the whole', () => {
  const parts = annotateInParts(compiled, PAGE);
  const names = parts.next().value;
  expect(Object.keys(names ?? {}).sort()).toEqual(['edition', 'links', 'nils']);
  expect(names?.links?.map(({ text }) => text)).toContain('JNIM');
  const rest = [...parts];
  const [events, ...others] = rest.filter((part) => part !== undefined);
  // Both sentences are read, and weighed twice.
  expect(rest.length - 1).toBe(6);
  expect(events?.incidents?.map(({ incident }) => incident)).toContain(
    'incidents/2025/2025-06-01-boulkessi',
  );
  expect(others).toEqual([]);
  expect(annotate(compiled, PAGE)).toEqual({ ...names, ...events });
});
