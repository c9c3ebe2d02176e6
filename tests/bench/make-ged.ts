/** The 49 columns of UCDP GED in their order, by its codebook. */
export const GED_COLUMNS =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'.split(
    ' ',
  );

/** Every seventeenth event is in one of our three countries, about as in the world. */
const COUNTRIES: readonly (readonly [name: string, id: number])[] = [
  ['Mali', 432],
  ['Burkina Faso', 439],
  ['Niger', 436],
];
const STATUSES = [
  'Clear',
  'Clear',
  'Clear',
  'Check deaths',
  'Check dyad',
  'Check type of violence',
];
const OFFICES = ['Made-up News Agency', 'Radio Invented', 'Agence imaginée', 'ЗАО Выдумка'];

const quoted = (text: string | number): string =>
  /[",\n]/.test(String(text)) ? `"${String(text).replaceAll('"', '""')}"` : String(text);

const day = (number: number): string =>
  new Date(Date.UTC(1989, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** An event that never was, of the shape of GED: with the numbers it runs through every code. */
function madeUpEvent(n: number): Record<string, string | number> {
  const ours = n % 17 < 1 || n < 40;
  const [country, country_id] = ours
    ? (COUNTRIES[n % 3] as (typeof COUNTRIES)[number])
    : [`Elsewhere ${n % 90}`, 900 + (n % 90)];
  const type = 1 + (n % 3);
  const datePrecision = 1 + (n % 5);
  const start = (n * 7) % 13_000;
  const span = [0, 3, 6, 20, 90][datePrecision - 1] as number;
  const [sideA, a] =
    type === 2
      ? [`Invented Front ${n % 40}`, 90_000 + (n % 40)]
      : [`Government of ${country}`, country_id];
  const [sideB, b] =
    type === 3 ? ['Civilians', 9999] : [`Union imaginée nº ${n % 60}`, 91_000 + (n % 60)];
  const [deaths_a, deaths_b, deaths_civilians, deaths_unknown] =
    type === 3 ? [0, 0, 1 + (n % 9), n % 2] : [n % 4, n % 7, n % 3, n % 5];
  const best =
    (deaths_a as number) +
    (deaths_b as number) +
    (deaths_civilians as number) +
    (deaths_unknown as number);
  const place = `Madeville-sur-Néant ${n % 500}`;
  const office = [OFFICES[n % 4], OFFICES[(n + 1) % 4]].join(';');
  const [latitude, longitude] = [12 + (n % 500) / 100, -4 + (n % 700) / 100];
  return {
    id: 1_000_000 + n,
    relid: `MADE-UP-${1 + (n % 3)}-${n}`,
    year: day(start).slice(0, 4),
    active_year: n % 2 ? 'True' : 'False',
    code_status: STATUSES[n % STATUSES.length] as string,
    type_of_violence: type,
    conflict_dset_id: 300 + (n % 50),
    conflict_new_id: 300 + (n % 50),
    conflict_name: `${country}: Invention, "the"`,
    dyad_dset_id: 700 + (n % 80),
    dyad_new_id: 700 + (n % 80),
    dyad_name: `${sideA} - ${sideB}`,
    side_a_dset_id: a,
    side_a_new_id: a,
    side_a: sideA,
    side_b_dset_id: b,
    side_b_new_id: b,
    side_b: sideB,
    number_of_sources: n % 6 === 5 ? -1 : 2,
    source_article: `"Made-up News Agency,${day(start)},Nobody was ""there"", says nobody";"Radio Invented,${day(start)},Rien n’a eu lieu"`,
    source_office: n % 11 === 10 ? 'NA' : office,
    source_date: `${day(start)};${day(start)}`,
    source_headline: 'Nobody was "there", says nobody;Rien n’a eu lieu',
    source_original: n % 4 === 3 ? '' : 'a spokesman\nwho was made up, "quoted"',
    where_prec: 1 + (n % 7),
    where_coordinates: n % 7 === 5 ? country : place,
    where_description: `A village that is on no map,\n${place}; près d’un fleuve sans nom`,
    adm_1: n % 7 === 5 ? '' : `Région inventée ${n % 8}`,
    adm_2: n % 7 === 3 ? '' : `Cercle ${n % 20}`,
    latitude: latitude.toFixed(6),
    longitude: longitude.toFixed(6),
    geom_wkt: `POINT (${longitude.toFixed(6)} ${latitude.toFixed(6)})`,
    priogrid_gid: 140_000 + (n % 500),
    country,
    country_id,
    region: 'Africa',
    event_clarity: n % 8 === 7 ? 2 : 1,
    date_prec: datePrecision,
    date_start: `${day(start)} 00:00:00.000`,
    date_end: `${day(start + span)} 00:00:00.000`,
    deaths_a: deaths_a as number,
    deaths_b: deaths_b as number,
    deaths_civilians: deaths_civilians as number,
    deaths_unknown: deaths_unknown as number,
    best,
    high: best + (n % 6),
    low: Math.max(0, best - (n % 2)),
    gwnoa: type === 2 ? '' : country_id,
    gwnob: '',
  };
}

/** A table of the shape of UCDP GED, line by line; all of it is made up. */
export function* makeGed(events: number): Generator<string> {
  yield `${GED_COLUMNS.join(',')}\n`;
  for (let n = 0; n < events; n++) {
    const event = madeUpEvent(n);
    yield `${GED_COLUMNS.map((column) => quoted(event[column] as string | number)).join(',')}\n`;
  }
}
