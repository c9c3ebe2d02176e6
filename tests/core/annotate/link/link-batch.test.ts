import { expect, test } from 'vitest';
import { annotate } from '../../../../lib/core/annotate/annotate';
import { packLinks, unpackLinks } from '../../../../lib/core/annotate/link/link-batch';
import { compileDataset } from '../../../../scripts/cairn/annotate';

const TEXT = `Army base near Gao attacked by JNIM, Mali says
Jama’at Nusrat al-Islam wal-Muslimin (JNIM) said it had taken the base. JNIM fighters left Gao for Kidal, the Front de
Libération de l’Azawad (FLA) said; the FLA and JNIM denied it. Burkina Faso and the United Nations said nothing.
`.repeat(4);
const { links } = annotate(compileDataset(), {
  url: 'https://news.example/a',
  title: 'Army base near Gao attacked',
  lang: 'en',
  text: TEXT,
  published: '2025-06-03',
});

test('links come out as they went in', () => {
  expect(links.length).toBeGreaterThan(20);
  expect(unpackLinks(structuredClone(packLinks(links)), TEXT)).toEqual(links);
});

test('what links have in common is there once', () => {
  const { records, reasons } = packLinks(links);
  expect(records.map(({ entity }) => entity)).toEqual([
    ...new Set(links.map(({ entity }) => entity)),
  ]);
  expect(reasons.length).toBeLessThan(links.length);
  const [first, again] = unpackLinks(packLinks([links[0], links[0]] as typeof links), TEXT);
  expect(first?.reasons).toBe(again?.reasons);
});
