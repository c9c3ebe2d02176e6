import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseRelease } from '../../lib/core/dataset/parse-release';
import type { Release } from '../../lib/core/model/release';
import { importCommand } from '../../scripts/cairn/import/import';

const dir = mkdtempSync(join(tmpdir(), 'cairn-import-'));
vi.spyOn(console, 'log').mockImplementation(() => undefined);

function file(name: string, lines: readonly string[]): string {
  const path = join(dir, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

async function imported(format: string, ...paths: string[]): Promise<Release> {
  const out = join(dir, 'out.json');
  await importCommand([
    format,
    ...paths,
    '--out',
    out,
    '--edition',
    '24.1',
    '--date',
    '2026-01-01',
  ]);
  const parsed = parseRelease(readFileSync(out, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.value;
}

/** A row of GeoNames' main table; columns that are not read stay empty. */
const geoname = (id: number, name: string, alternates: string, code: string, population = 0) =>
  [
    id,
    name,
    name,
    alternates,
    14.5,
    -4.1,
    code[0] === 'A' ? 'A' : 'P',
    code,
    'ML',
    '',
    '04',
    '',
    '',
    '',
    population,
    '',
    275,
    'Africa/Bamako',
    '2020-01-01',
  ].join('\t');

describe('GeoNames', () => {
  const dump = file('ML.txt', [
    geoname(1, 'Région de Mopti', '', 'ADM1'),
    geoname(2, 'Ouankoro', 'Ouenkoro,Уанкоро,OKO,ouankoro', 'PPL'),
    geoname(3, 'Bla', '', 'PPL'),
    geoname(4, 'Fatomatou', '', 'PPL'),
    geoname(5, 'Fatomatou', '', 'PPL'),
    geoname(6, 'Fatomatou', '', 'PPL'),
    geoname(7, 'Grandeville', '', 'PPLA', 40_000),
  ]);
  let release: Release;
  beforeAll(async () => {
    release = await imported('geonames', dump);
  });
  const find = (id: number) => release.entities.find((one) => one.id === `places/ml/${id}`);

  test('makes a place of each row, under its number, credited', async () => {
    const { entities, sources, licence } = release;
    expect(entities).toHaveLength(7);
    expect(find(2)).toMatchObject({
      type: 'place',
      name: 'Ouankoro',
      place: { lat: 14.5, lon: -4.1, country: 'ML', geonames: 2, admin1: 'Région de Mopti' },
      summary: { en: 'Populated place (Mali, Région de Mopti).' },
    });
    expect(licence).toBe('CC BY 4.0');
    expect(sources[0]?.attribution).toContain('GeoNames');
  });
  test('leaves out what is no name that our readers meet', async () => {
    expect(find(2)?.aliases?.map(({ form }) => form)).toEqual(['Ouankoro', 'Ouenkoro']);
  });
  test('asks for more where a name is short or common', async () => {
    expect(find(2)?.aliases?.[0]?.needsContext).toEqual({ placed: 'area' });
    expect(find(3)?.aliases?.[0]?.needsContext).toEqual({ placed: 'word' });
    expect(find(4)?.aliases?.[0]?.needsContext).toEqual({ placed: 'word' });
    expect(find(1)?.aliases?.[0]?.needsContext).toEqual({ placed: 'word' });
    expect(find(7)?.aliases?.[0]?.needsContext).toEqual({ placed: 'area', topic: true });
  });
  test('is read as CSV with named columns too', async () => {
    const csv = file('places.csv', [
      'geonameid,name,asciiname,alternatenames,latitude,longitude,feature_class,feature_code,country_code,admin1_code,admin1_name,admin2_code,population,modified',
      '9,Moussala,Moussala,Musala|Moussalla,13.6835,-12.04848,P,PPL,ML,03,Kayes Region,,120,2008-04-11',
    ]);
    const [place] = (await imported('geonames', csv)).entities;
    expect(place?.aliases?.map(({ form }) => form)).toEqual(['Moussala', 'Musala', 'Moussalla']);
    expect(place?.place?.admin1).toBe('Kayes Region');
    expect(place?.claims?.[0]).toMatchObject({ property: 'population', value: 120 });
  });
  test('refuses a file that is no such table, saying where', async () => {
    await expect(imported('geonames', file('x.txt', ['1\tTwo\tThree']))).rejects.toThrow(
      'line 1 has 3',
    );
    await expect(imported('geonames', file('x.csv', ['a,b', '1,2']))).rejects.toThrow(
      "no column 'geonameid'",
    );
  });
});

const actors = file('actors.csv', [
  'actor_id,name,name_orig,name_orig_full,name_orig_full_eng,new_name,new_name_full,new_name_full_eng,org_level,split_from,split_from_id,joined_group,joined_group_id,alliance,alliance_id,locations,core_country,version',
  '72,Government of Mali,,,,,,,4,,,,,,,Mali,1,22.1',
  '539,AQIM,GSPC,Groupe salafiste,Salafist Group,AQIM,,al-Qaida in the Maghreb,1,GIA,538,,,,,Algeria; Mali,1,22.1',
  '1161,MUJAO,MUJAO,,Movement for Unity,,,,1,AQIM,539,,,,,Mali,1,22.1',
  '607,Fulani,Fulani,Fulani,Fulani,,,,3,,,,,,,Mali,1,22.1',
]);
const deaths = file('deaths.csv', [
  'conflict_id,dyad_id,year,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,bd_best,bd_low,bd_high,battle_location,location_inc,core_country,version',
  '1,11,2013,Government of Mali,72,,AQIM,539,,government,,10,8,12,Mali,Mali,1,24.1',
  '1,12,2013,Government of Niger,75,,AQIM,539,,government,,5,5,6,Niger,Niger,1,24.1',
  '1,11,2012,Government of Mali,72,,AQIM,539,,government,,3,3,3,Mali,Mali,1,24.1',
]);
describe('UCDP', () => {
  test('refuses a code that is no country’s', async () => {
    const countries = file('countries.csv', [
      'country_code,country,year,deaths_best',
      '__proto__,Mali,2023,1',
    ]);
    await expect(imported('ucdp', countries)).rejects.toThrow('country');
  });
  test('makes groups with their yearly deaths summed over those they fought', async () => {
    const { entities } = await imported('ucdp', actors, deaths);
    expect(entities.map(({ id }) => id)).toEqual([
      'groups/ucdp-1161',
      'groups/ucdp-539',
      'groups/ucdp-607',
    ]);
    const aqim = entities.find(({ id }) => id === 'groups/ucdp-539');
    expect(aqim?.claims).toContainEqual(
      expect.objectContaining({ property: 'ucdp-actor', value: '539' }),
    );
    expect(aqim?.claims?.[1]?.value).toEqual({
      measure: 'battle-related-deaths',
      version: '24.1',
      points: [
        [2012, 3, 3, 3],
        [2013, 15, 13, 18],
      ],
    });
    expect(aqim?.claims?.filter(({ property }) => property === 'parties')).toHaveLength(2);
    expect(entities[0]?.relations).toEqual([
      expect.objectContaining({ rel: 'splinter-of', to: 'groups/ucdp-539' }),
    ]);
  });
  test('never takes the name of a people for an armed group', async () => {
    const { entities } = await imported('ucdp', actors);
    const fulani = entities.find(({ name }) => name === 'Fulani');
    expect(fulani?.aliases?.every(({ needsContext }) => needsContext?.fullName)).toBe(true);
    expect(fulani?.aliases?.some(({ needsContext }) => needsContext?.topic)).toBe(false);
  });
  test('counts deaths per country', async () => {
    const countries = file('countries.csv', [
      'country_code,country,year,deaths_best',
      'ML,Mali,1990,5',
      'ML,Mali,1989,0',
    ]);
    const [mali] = (await imported('ucdp', countries)).entities;
    expect(mali).toMatchObject({ id: 'places/mali', place: { country: 'ML' } });
    expect(mali?.claims?.[0]?.value).toMatchObject({
      points: [
        [1989, 0],
        [1990, 5],
      ],
    });
  });
  test('refuses other tables, and deaths without the actors they name', async () => {
    await expect(imported('ucdp', file('y.csv', ['a,b', '1,2']))).rejects.toThrow('no UCDP table');
    await expect(imported('ucdp', deaths)).rejects.toThrow('give the table of actors too');
  });
});
