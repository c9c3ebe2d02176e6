/**
 * `npm run eval:labelled -- LABELS_DIR DOCUMENTS_DIR [--published YYYY-MM-DD]`: annotates labelled documents and
 * prints precision and recall of names. A label file holds {document, scope: [[start, end]…], mentions:
 * [{start, end, entity, text}…]} with offsets in UTF-16 code units; only mentions inside the scope count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { annotate } from '../../lib/core/annotate/annotate';
import { parseJson } from '../../lib/core/json';
import { compileDataset } from '../../scripts/cairn/annotate';
import { readPage } from '../../scripts/cairn/read-page';

const Labels = v.object({
  document: v.string(),
  scope: v.array(v.tuple([v.number(), v.number()])),
  mentions: v.array(
    v.object({ start: v.number(), end: v.number(), entity: v.string(), text: v.string() }),
  ),
});

interface Score {
  readonly name: string;
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

/** Labels name an entity by the last part of its id. */
const keyOf = (start: number, end: number, entity: string): string =>
  `${start}-${end} ${entity.split('/').at(-1)}`;

function row({ name, right, found, labelled }: Score): string {
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : right / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${name.padEnd(32)} ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}   ${right} right, ${found} found, ${labelled} labelled`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' } },
});
const [labelsDir, documentsDir] = positionals;
if (!labelsDir || !documentsDir) {
  console.error('usage: eval:labelled LABELS_DIR DOCUMENTS_DIR [--published YYYY-MM-DD]');
  process.exit(2);
}
const compiled = compileDataset();
const scores: Score[] = [];
for (const file of readdirSync(labelsDir)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const json = parseJson(readFileSync(join(labelsDir, file), 'utf8'));
  if (!json.ok) throw new Error(`${file}: ${json.fault.message}`);
  const { document, scope, mentions } = v.parse(Labels, json.value);
  const { page } = readPage(
    join(documentsDir, document),
    values.published ? { published: values.published } : {},
  );
  const inScope = ({ start }: { start: number }): boolean =>
    scope.some(([from, to]) => start >= from && start < to);
  const found = annotate(compiled, page).links.filter(inScope);
  const wanted = new Set(mentions.map(({ start, end, entity }) => keyOf(start, end, entity)));
  const got = new Set(found.map(({ start, end, entity }) => keyOf(start, end, entity)));
  for (const link of found) {
    if (!wanted.has(keyOf(link.start, link.end, link.entity)))
      console.log(
        `  wrong  ${document} ${link.start}-${link.end} '${link.text}' as ${link.entity}`,
      );
  }
  for (const label of mentions) {
    if (!got.has(keyOf(label.start, label.end, label.entity)))
      console.log(
        `  missed ${document} ${label.start}-${label.end} '${label.text}' (${label.entity})`,
      );
  }
  scores.push({
    name: document,
    right: [...got].filter((key) => wanted.has(key)).length,
    found: got.size,
    labelled: wanted.size,
  });
}
const sum = (field: 'right' | 'found' | 'labelled'): number =>
  scores.reduce((total, score) => total + score[field], 0);
console.log(`${''.padEnd(32)} prec. recall F1`);
for (const score of scores) console.log(row(score));
console.log(
  row({ name: 'all', right: sum('right'), found: sum('found'), labelled: sum('labelled') }),
);
