import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GALLERY } from './build-gallery';
import { openGallery } from './gallery-browser';
import { STATES } from './states';

/** `npm run gallery [-- NAME…]`: takes the pictures of the card in all its states. */
const shots = join(GALLERY, 'shots');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const gallery = await openGallery();
try {
  for (const state of STATES) {
    if (names.length > 0 && !names.some((name) => state.name.includes(name))) continue;
    const page = await gallery.show(state);
    await page.screenshot({ path: join(shots, `${state.name}.png`), fullPage: true });
  }
} finally {
  await gallery.close();
}
console.log(`pictures: ${shots}`);
