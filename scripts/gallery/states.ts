/** Every picture of the gallery. */
export interface GalleryState {
  readonly name: string;
  /** The record to show; without one, what stands in a card's place. */
  readonly record?: string;
  readonly instead?: 'loading' | 'failed' | 'orphaned';
  readonly published?: string;
  readonly language?: 'en' | 'fr';
  readonly scheme?: 'light' | 'dark';
  /** The viewport, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly media?: 'forced-colors';
  /** Elements clicked one after the other, before the picture is taken. */
  readonly click?: readonly string[];
  /** Whether the card took the keyboard; else it opened under the pointer. */
  readonly pinned?: boolean;
  /** The card at its full length, so that the picture has all of it. */
  readonly whole?: boolean;
  /** Kept as a baseline for comparison. */
  readonly baseline?: boolean;
}

export const WIDTH = 440;
export const HEIGHT = 660;

const GROUP = 'groups/dune-front';
const INCIDENT = 'incidents/2025/2025-06-01-oued-test-base';

const TYPES: readonly GalleryState[] = (
  [
    { name: 'group', record: GROUP, baseline: true },
    { name: 'person', record: 'people/omar-test' },
    { name: 'place', record: 'places/ml/oued-test', baseline: true },
    { name: 'organisation', record: 'organisations/aridian-army' },
    { name: 'mission', record: 'missions/mistest' },
    { name: 'operation', record: 'operations/simoom' },
    { name: 'accord', record: 'accords/port-aride' },
    { name: 'incident', record: INCIDENT, baseline: true },
  ] satisfies GalleryState[]
).map((state) => ({ ...state, whole: true }));

const WHY = '.asks button:nth-child(1)';
const NOT_THIS = '.asks button:nth-child(2)';

const SITUATIONS: readonly GalleryState[] = [
  { name: 'loading', instead: 'loading' },
  { name: 'failed', instead: 'failed' },
  { name: 'orphaned', instead: 'orphaned' },
  { name: 'hover', record: GROUP },
  { name: 'pinned', record: GROUP, pinned: true },
  {
    name: 'as-known-then',
    record: GROUP,
    published: '2024-06-03',
    click: ['.choice button:nth-child(2)'],
  },
  { name: 'why', record: GROUP, click: [WHY], baseline: true },
  { name: 'why-incident', record: INCIDENT, click: [WHY] },
  { name: 'sources', record: INCIDENT, whole: true, click: ['.cite', '.plot .cite'] },
  { name: 'not-this', record: GROUP, click: [NOT_THIS] },
  { name: 'undo', record: GROUP, click: [NOT_THIS, '.drawer button:nth-child(1)'] },
  { name: 'copied', record: 'accords/port-aride', click: ['.copying button:nth-child(1)'] },
  { name: 'copy-by-hand', record: 'accords/port-aride', click: ['.copying button:nth-child(2)'] },
];

const dark = (state: GalleryState): GalleryState => ({
  ...state,
  name: `${state.name}-dark`,
  scheme: 'dark',
  baseline: state.name === 'incident',
});

const french = (state: GalleryState): GalleryState => ({
  ...state,
  name: `${state.name}-french`,
  language: 'fr',
  baseline: state.name === 'group',
});

const narrow = (state: GalleryState): GalleryState => ({
  ...state,
  name: `${state.name}-narrow`,
  language: 'fr',
  width: 320,
  baseline: state.name === 'incident',
});

const ALL = [...TYPES, ...SITUATIONS];

/** The card of a record of the dataset, whole, in both languages. Its name has a slash, which no other's has. */
export const statesOfRecord = (id: string): GalleryState[] => [
  { name: id, record: id, whole: true },
  { name: `${id}-french`, record: id, whole: true, language: 'fr' },
];

export const STATES: readonly GalleryState[] = [
  ...ALL,
  ...ALL.map(dark),
  ...ALL.map(french),
  ...ALL.map(narrow),
  { name: 'zoom-400', record: INCIDENT, width: 320, height: 225 },
  { name: 'forced-colors', record: INCIDENT, whole: true, media: 'forced-colors' },
];
