/**
 * `npm run store:screenshots`: pictures of the built extension on the demo site's stories for the stores' listings, in
 * English and French. Needs `wxt build -b chrome`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeSettings, stage } from '../../tests/e2e/session';
import { SCENES, type Subject } from './scenes';

const SHOTS = join(import.meta.dirname, '../../store/screenshots');

/** The demo site's outlet is made up, and so is its address. */
const OUTLET = 'daily-meridian.example';

const SUBJECTS: readonly Subject[] = [
  {
    language: 'en',
    story: '/world/boulkessi-base.html',
    group: 'JNIM',
    incident: 'on Sunday',
    query: 'boulkessi',
    saved: [
      '/analysis/jnim-eight-years.html',
      '/live/bamako-attack.html',
      '/world/boulkessi-base.html',
    ],
  },
  {
    language: 'fr',
    story: '/fr/bourem-combats.html',
    group: 'CMA',
    incident: 'mardi 12 septembre',
    query: 'bourem',
    saved: ['/world/boulkessi-base.html', '/fr/retrait-barkhane.html', '/fr/bourem-combats.html'],
  },
];

for (const subject of SUBJECTS) {
  const folder = join(SHOTS, subject.language);
  mkdirSync(folder, { recursive: true });
  const run = await stage('chromium', {}, { openCards: true, siteHost: OUTLET });
  try {
    await changeSettings(run.session, { language: subject.language });
    for (const [name, scene] of Object.entries(SCENES)) {
      writeFileSync(join(folder, `${name}.png`), await scene(run, subject));
      console.log(`store/screenshots/${subject.language}/${name}.png`);
    }
  } finally {
    await run.close();
  }
}
