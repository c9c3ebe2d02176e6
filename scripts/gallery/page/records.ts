import * as v from 'valibot';
import { indexRecords, type Records } from '../../../lib/core/card/records';
import { Release } from '../../../lib/core/model/release';
import { ACCORDS } from './records/accords';
import { GROUPS } from './records/groups';
import { INCIDENTS } from './records/incidents';
import { MISSIONS, OPERATIONS } from './records/missions';
import { ORGANISATIONS } from './records/organisations';
import { PEOPLE } from './records/people';
import { PLACES } from './records/places';
import { SOURCES } from './records/sources';

/** Made-up records with everything that a card can show: the dataset changes, the pictures of the gallery should not. */
export const records: Records = indexRecords(
  v.parse(Release, {
    format: 1,
    title: 'Gallery',
    publisher: 'Gallery',
    edition: '2025.11',
    date: '2025-11-01',
    licence: 'CC BY 4.0',
    sources: SOURCES,
    entities: [
      ...GROUPS,
      ...ORGANISATIONS,
      ...PEOPLE,
      ...PLACES,
      ...MISSIONS,
      ...OPERATIONS,
      ...ACCORDS,
    ],
    incidents: INCIDENTS,
  }),
);
