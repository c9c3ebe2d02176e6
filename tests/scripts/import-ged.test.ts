import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeCard } from '../../lib/core/card/make-card';
import { indexRecords } from '../../lib/core/card/records';
import { parseRelease } from '../../lib/core/dataset/parse-release';
import type { Incident } from '../../lib/core/model/incident';
import type { Release } from '../../lib/core/model/release';
import { buildFeed } from '../../scripts/cairn/feed/build';
import { makeKeys } from '../../scripts/cairn/feed/keygen';
import { serveFeed } from '../../scripts/cairn/feed/serve-feed';
import { verifyFeed } from '../../scripts/cairn/feed/verify';
import { importCommand } from '../../scripts/cairn/import/import';
import { GED_COLUMNS, makeGed } from '../bench/make-ged';
import { makeClient, newDatabase } from '../feed/client';

/** 42 events that never were: every code of the codebook, in its 49 columns. See the README beside it. */
const TABLE = join(import.meta.dirname, '../fixtures/ucdp/made-up-events.csv');
const dir = mkdtempSync(join(tmpdir(), 'cairn-ged-'));
vi.spyOn(console, 'log').mockImplementation(() => undefined);
afterAll(() => rmSync(dir, { recursive: true }));

async function imported(path: string, ...options: string[]): Promise<Release> {
  const out = join(dir, 'out.json');
  await importCommand(['ucdp', path, '--out', out, '--date', '2026-01-01', ...options]);
  const parsed = parseRelease(readFileSync(out, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.value;
}
/** The table with one cell of its first event changed. */
function spoilt(column: string, value: string): string {
  const path = join(dir, 'GEDEvent_v25_1.csv');
  const first = [...makeGed(1)][1] as string;
  // Cells before the articles hold no comma but the conflict's name.
  const cells = first.match(/"(?:[^"]|"")*"|[^,\n]+|(?<=,)(?=[,\n])/g) as string[];
  cells[GED_COLUMNS.indexOf(column)] = value;
  writeFileSync(path, `${GED_COLUMNS.join(',')}\n${cells.join(',')}\n`);
  return path;
}

let release: Release;
let events: (number: number) => Incident;
beforeAll(async () => {
  release = await imported(TABLE, '--edition', '25.1');
  const byNumber = new Map(release.incidents.map((one) => [one.id.replace(/.*ged-10*/, ''), one]));
  events = (number) => byNumber.get(number === 0 ? '' : String(number)) as Incident;
});

describe('what the codes of GED become', () => {
  test('every event is there, as are quotes, line breaks and letters beyond ASCII', () => {
    expect(release.incidents).toHaveLength(42);
    expect(events(1).title.fr).toContain('Union imaginée');
    expect(events(1).summary.en).toContain('a spokesman who was made up, "quoted"');
    expect(release.entities.some(({ name }) => name === 'Madeville-sur-Néant 1')).toBe(true);
  });
  test('best, low and high, and the parts of the best estimate', () => {
    // n = 9: state-based, 1 of A, 2 of B, no civilians, 4 unknown: 7, from 6 to 10.
    expect(events(9).figures).toEqual([
      expect.objectContaining({ measure: 'killed', of: 'people', low: 6, high: 10 }),
    ]);
    expect(events(9).summary.en).toContain('7 deaths as its best estimate (6 to 10)');
    expect(events(9).summary.en).toContain(
      'Of these, Government of Mali: 1; Union imaginée nº 9: 2; unknown: 4.',
    );
    expect(events(11).figures[1]).toMatchObject({ of: 'civilians', low: 3, high: 3 });
  });
  test.each([
    [1, 0, 'exact', ''],
    [2, 1, 'area', 'Within about 25 km'],
    [3, 2, 'area', 'second-order'],
    [4, 3, 'region', 'first-order'],
    [5, 4, 'area', 'Along a road'],
    [6, 5, null, 'Only the country'],
    [7, 6, null, 'international waters'],
  ])('where_prec %i', (_code, number, precision, words) => {
    const { places, summary } = events(number);
    const place = release.entities.find(({ id }) => id === places[0]);
    expect(place?.place?.precision ?? null).toBe(precision);
    expect(summary.en).toContain(words);
  });
  test.each([
    [1, 0, 'day'],
    [2, 1, 'interval'],
    [3, 2, 'interval'],
    [4, 3, 'interval'],
    [5, 4, 'interval'],
  ])('date_prec %i', (_code, number, precision) => {
    const { date } = events(number);
    expect(date.precision).toBe(precision);
    expect(date.start === date.end).toBe(precision === 'day');
  });
  test('event_clarity 2 stands for several events, over all its days', () => {
    expect(events(7)).toMatchObject({ date: { precision: 'days' } });
    expect(events(39)).toMatchObject({ date: { precision: 'months' } });
    expect(events(7).summary.en).toContain('several events');
    expect(events(6).summary.en).not.toContain('several events');
  });
  test('code_status is said where UCDP has still to check, and leaves the perpetrator a suspect', () => {
    expect(events(3).summary.fr).toContain('«\u00a0Check deaths\u00a0»');
    expect(events(2).summary.en).not.toContain('settled');
    expect(events(5).actors[0]).toMatchObject({ role: 'perpetrator', status: 'suspected' });
    expect(events(2).actors[0]).toMatchObject({ role: 'perpetrator', status: 'attributed' });
  });
  test('parties by their number, governments and civilians in words', () => {
    expect(events(1).actors.map(({ who }) => who)).toEqual([
      'groups/ucdp-90001',
      'groups/ucdp-91001',
    ]);
    expect(events(2).actors.map(({ who }) => who)).toEqual([
      { en: 'Government of Niger', fr: 'Gouvernement (Niger)' },
      { en: 'Civilians', fr: 'Civils' },
    ]);
  });
  test('who published the reports, where UCDP says so', () => {
    const [cite] = events(0).sources;
    const names = cite?.reportedBy?.map(
      (id) => release.sources.find((source) => source.id === id)?.publisher,
    );
    expect(names).toEqual(['Made-up News Agency', 'Radio Invented']);
    expect(events(2).sources[0]?.reportedBy).toHaveLength(2);
    expect(events(10).sources[0]?.reportedBy).toBeUndefined();
  });
});

test('countries are chosen by their names; one that has no event is refused', async () => {
  const mali = await imported(TABLE, '--country', 'Mali');
  expect(mali.incidents).toHaveLength(14);
  const two = await imported(TABLE, '--country', 'Niger', '--country', 'Elsewhere 41');
  expect(two.incidents).toHaveLength(14);
  await expect(imported(TABLE, '--country', 'Burkina')).rejects.toThrow("no event in 'Burkina'");
});

test.each([
  ['type_of_violence', '4'],
  ['where_prec', '8'],
  ['date_prec', '0'],
  ['event_clarity', '3'],
  ['best', 'many'],
  ['low', '-2'],
  ['latitude', ''],
  ['date_start', '28/02/2014'],
])('an event whose %s is %o is refused by name', async (column, value) => {
  await expect(imported(spoilt(column, value))).rejects.toThrow(
    `event 1000000: no ${column} is '${value}'`,
  );
});

test('two places of one name in one division stay two', async () => {
  const twin = (lat: string): string => readFileSync(spoilt('latitude', lat), 'utf8');
  const [header, one] = twin('15.5').split(/(?<=gwnob\n)/) as [string, string];
  const other = twin('12.0').slice(header.length).replace('1000000', '1000001');
  const path = join(dir, 'twins.csv');
  writeFileSync(path, header + one + other);
  const places = (await imported(path)).entities.filter(({ type }) => type === 'place');
  expect(places.map(({ id }) => id)).toEqual([
    'places/mali/madeville-sur-neant-0-region-inventee-0-12-00n-4-00w',
    'places/mali/madeville-sur-neant-0-region-inventee-0-15-50n-4-00w',
  ]);
});

test('makes a feed that is signed, verified, subscribed to, and has a card of each event', async () => {
  const [out, keys] = [join(dir, 'feed'), join(dir, 'keys')];
  makeKeys(keys, 'ed25519', {});
  await buildFeed(release, { out, keys, id: 'made-up' });
  const site = await serveFeed(out);
  try {
    const verified = await verifyFeed(new URL(`${site.origin}/`));
    expect(verified.targets.get('release.json.gz')).toMatchObject({ incidents: 42 });
    const client = makeClient(newDatabase());
    await client.subscribe(site.origin);
    const records = indexRecords((await client.set()).release);
    const card = makeCard(records, `made-up:${events(9).id}`);
    expect(card).toMatchObject({ type: 'incident' });
    expect(JSON.stringify(card)).toContain('Radio Invented');
    for (const { id } of release.incidents) expect(makeCard(records, `made-up:${id}`)).toBeTruthy();
  } finally {
    await site.close();
  }
});
