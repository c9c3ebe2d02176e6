/** `npm run data:new ID`: writes a record to fill in, `groups/…`, `places/ml/…`, `incidents/YYYY/YYYY-MM-DD-…`, `sources/…`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENTITY_FOLDERS } from '../../lib/core/model/ids';
import { DATA_DIR } from './read-dataset';

const CITE = '[{ id: SOURCE, at: line N, reportedBy: [OUTLET] }]';

function entity(folder: string, name: string): string {
  const type = ENTITY_FOLDERS[folder as keyof typeof ENTITY_FOLDERS];
  const place =
    type === 'place'
      ? `place:\n  lat: 0\n  lon: 0\n  precision: settlement\n  country: ML\n  geonames: 1\n  sources: [{ id: geonames, at: GeoNames 1 }]\n`
      : '';
  return `type: ${type}\nname: ${name}\naliases:\n  - { form: OTHER SPELLING }\nsummary:\n  en: Two to four neutral sentences, in your own words.\n  fr: De deux à quatre phrases neutres, avec vos propres mots.\n${place}claims:\n  - property: status\n    value: { en: WHAT IS CLAIMED, fr: CE QUI EST AFFIRMÉ }\n    sources: ${CITE}\nsources: ${CITE}\n`;
}

const incident = (day: string): string =>
  `title: { en: Attack at PLACE, fr: Attaque à LIEU }\nkind: attack\ndate: { start: ${day}, end: ${day}, precision: day }\nplaces: [places/ml/PLACE]\nactors:\n  - who: { en: unidentified gunmen, fr: des hommes armés non identifiés }\n    role: perpetrator\n    status: unknown\n    sources: ${CITE}\nfigures:\n  - measure: killed\n    of: people\n    low: 1\n    high: 1\n    sources: ${CITE}\nsummary:\n  en: One to three neutral sentences, in your own words.\n  fr: D'une à trois phrases neutres, avec vos propres mots.\nsources: ${CITE}\n`;

const source =
  'kind: document\npublisher: PUBLISHER\ntitle: TITLE\ndate: 2025-01-01\nlicence: All rights reserved; facts only\n';

const id = process.argv[2] ?? '';
const [folder = '', ...rest] = id.split('/');
const last = rest.at(-1) ?? '';
const kind = folder in ENTITY_FOLDERS ? 'entity' : folder === 'incidents' ? 'incident' : 'source';
const path = join(DATA_DIR, `${id}.yaml`);
if (!last || (kind === 'source' && folder !== 'sources')) {
  console.error(
    'usage: npm run data:new ID, such as groups/jnim, places/ml/gao, incidents/2025/2025-06-01-boulkessi',
  );
  process.exit(2);
}
if (existsSync(path)) {
  console.error(`data/${id}.yaml is there already`);
  process.exit(1);
}
const body =
  kind === 'entity'
    ? entity(folder, last)
    : kind === 'incident'
      ? incident(last.slice(0, 10))
      : source;
mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  `# yaml-language-server: $schema=${'../'.repeat(rest.length)}schema/${kind}.schema.json\n${body}`,
);
console.log(`data/${id}.yaml is written: fill it in, then npm run data:lint`);
