/** `npm run data:lint [FILE…]`: prints what is wrong with the records; exit code 1 if anything is. */
import { checkDataset, RULES } from '../../lib/core/dataset/rules/index';
import { readDataset } from './read-dataset';

const only = process.argv.slice(2).map((file) => file.replace(/^.*\bdata\//, ''));
const { dataset, problems } = readDataset();
const all = dataset ? [...problems, ...checkDataset(dataset)] : problems;
const shown = only.length ? all.filter(({ file }) => only.includes(file)) : all;
for (const { file, rule, message } of shown) console.log(`data/${file}: ${rule}: ${message}`);
for (const rule of RULES) {
  if (shown.some((problem) => problem.rule === rule.name))
    console.log(`(${rule.name}: ${rule.reason})`);
}
if (dataset) {
  const { entities, incidents, sources } = dataset;
  console.log(
    `${entities.length} entities, ${incidents.length} incidents, ${sources.length} sources: ${shown.length} problems`,
  );
}
process.exitCode = shown.length ? 1 : 0;
