import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf, fontsOf, isComparable, keepBaseline } from './baselines';
import { GALLERY } from './build-gallery';
import { openGallery } from './gallery-browser';
import { overflows } from './overflows';
import { STATES } from './states';

/**
 * `npm run gallery [-- NAME…] [--update]`: takes pictures of the card in all its states, or in those whose name
 * holds a NAME, and compares some with those kept in tests/gallery; `--update` keeps the new ones.
 */
const shots = join(GALLERY, 'shots');
const update = process.argv.includes('--update');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const states = STATES.filter(
  ({ name }) => names.length === 0 || names.some((part) => name.includes(part)),
);
mkdirSync(shots, { recursive: true });
rmSync(join(GALLERY, 'differences'), { recursive: true, force: true });

const faults: (string | null)[] = [];
const gallery = await openGallery();
try {
  for (const state of states) {
    const page = await gallery.show(state);
    faults.push(...(await overflows(page)).map((what) => `${state.name}: too wide: ${what}`));
    writeFileSync(join(shots, `${state.name}.png`), await gallery.picture());
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
