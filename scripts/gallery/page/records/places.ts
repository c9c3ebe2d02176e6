import { both, told } from './made-up';

export const PLACES = [
  {
    id: 'places/ml/oued-test',
    type: 'place',
    name: 'Oued Test',
    summary: both(
      'Oued Test is a market town in the north-east.',
      'Oued Test est une ville de marché du Nord-Est.',
    ),
    place: {
      lat: 16.27,
      lon: -0.04,
      precision: 'settlement',
      admin1: 'Gao',
      country: 'ML',
      sources: told('table'),
    },
    sources: told('table'),
  },
];
