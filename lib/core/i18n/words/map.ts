import { bilingual } from '../bilingual';

/** Maps and timelines. */
export const map = bilingual(
  {
    'map.label': 'Map: {places}',
    'timeline.label': 'Recorded incidents, {from} to {until}',
    'timeline.cluster': '{count} incidents, {from} to {until}',
    'timeline.close': 'Close the list',
  },
  {
    'map.label': 'Carte : {places}',
    'timeline.label': 'Incidents recensés, {from} à {until}',
    'timeline.cluster': '{count} incidents, {from} à {until}',
    'timeline.close': 'Fermer la liste',
  },
);
