import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_DIR } from '../data/read-dataset';
import { differenceOf, fontsOf, isComparable, keepBaseline } from './baselines';
import { GALLERY } from './build-gallery';
import { openGallery } from './gallery-browser';
import { overflows } from './overflows';
import { type GalleryState, STATES, statesOfRecord } from './states';

/**
 * `npm run gallery [-- NAME…] [--update]`: takes pictures of the card in all its states, or in those whose name
 * holds a NAME, and compares some with those kept in tests/gallery; `--update` keeps the new ones. A NAME such as
 * `groups/jnim` stands for that record of the dataset, in both languages.
 */
const shots = join(GALLERY, 'shots');
const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
});
const { update } = values;

function statesOf(name: string): readonly GalleryState[] {
  const found = STATES.filter((state) => state.name.includes(name));
  // Sources have no card.
  const isRecord = !name.startsWith('sources/') && existsSync(join(DATA_DIR, `${name}.yaml`));
  return found.length === 0 && isRecord ? statesOfRecord(name) : found;
}
const unknown = names.find((name) => statesOf(name).length === 0);
if (unknown !== undefined) {
  console.error(`'${unknown}' is neither part of a picture's name nor the id of a record`);
  process.exit(2);
}
const states = names.length === 0 ? STATES : [...new Set(names.flatMap(statesOf))];
mkdirSync(shots, { recursive: true });
rmSync(join(GALLERY, 'differences'), { recursive: true, force: true });

const faults: (string | null)[] = [];
const gallery = await openGallery();
try {
  for (const state of states) {
    const page = await gallery.show(state);
    faults.push(...(await overflows(page)).map((what) => `${state.name}: too wide: ${what}`));
    writeFileSync(join(shots, `${state.name.replaceAll('/', '-')}.png`), await gallery.picture());
  }
  for (const state of states.filter(({ baseline }) => baseline)) {
    const page = await gallery.show(state, 0.5);
    const fonts = await fontsOf(page);
    const picture = await gallery.picture();
    if (update) keepBaseline(state.name, picture, fonts);
    else if (isComparable(fonts))
      faults.push(differenceOf(state.name, picture, join(GALLERY, 'differences')));
    else console.log(`${state.name}: not compared, the kept picture is of other fonts`);
  }
} finally {
  await gallery.close();
}
console.log(`${states.length} pictures: ${shots}`);
const found = faults.filter((fault) => fault !== null);
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
