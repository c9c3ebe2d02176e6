import type { LocalText } from '../../model/primitives';

/** What GeoNames' feature codes say, in words (https://www.geonames.org/export/codes.html); those of our countries. */
const CODES: Readonly<Record<string, LocalText>> = {
  PCLI: { en: 'Country', fr: 'Pays' },
  ADM1: {
    en: 'First-order administrative division',
    fr: 'Division administrative de premier ordre',
  },
  ADM2: {
    en: 'Second-order administrative division',
    fr: 'Division administrative de deuxième ordre',
  },
  ADM3: {
    en: 'Third-order administrative division',
    fr: 'Division administrative de troisième ordre',
  },
  ADM4: {
    en: 'Fourth-order administrative division',
    fr: 'Division administrative de quatrième ordre',
  },
  PPLC: { en: 'Capital', fr: 'Capitale' },
  PPLA: { en: 'Seat of a first-order division', fr: 'Chef-lieu d’une division de premier ordre' },
  PPLA2: {
    en: 'Seat of a second-order division',
    fr: 'Chef-lieu d’une division de deuxième ordre',
  },
  PPLA3: {
    en: 'Seat of a third-order division',
    fr: 'Chef-lieu d’une division de troisième ordre',
  },
  PPLX: { en: 'Part of a town', fr: 'Quartier' },
  PPLQ: { en: 'Abandoned place', fr: 'Lieu abandonné' },
  PPLW: { en: 'Destroyed place', fr: 'Lieu détruit' },
  PPLL: { en: 'Small settlement', fr: 'Petit lieu habité' },
  WLL: { en: 'Well', fr: 'Puits' },
  CMP: { en: 'Camp', fr: 'Campement' },
  AIRP: { en: 'Airport', fr: 'Aéroport' },
};

const CLASSES: Readonly<Record<string, LocalText>> = {
  A: { en: 'Administrative division', fr: 'Division administrative' },
  H: { en: 'Body of water or watercourse', fr: 'Cours ou étendue d’eau' },
  L: { en: 'Area', fr: 'Zone' },
  P: { en: 'Populated place', fr: 'Lieu habité' },
  R: { en: 'Road or railway', fr: 'Route ou voie ferrée' },
  S: { en: 'Building or site', fr: 'Bâtiment ou site' },
  T: { en: 'Relief', fr: 'Relief' },
  V: { en: 'Vegetation', fr: 'Végétation' },
};

/** What kind of place a row is of. */
export const featureWords = (featureClass: string, featureCode: string): LocalText =>
  CODES[featureCode] ?? CLASSES[featureClass] ?? { en: 'Place', fr: 'Lieu' };
