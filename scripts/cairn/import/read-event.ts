import * as v from 'valibot';
import type { UcdpEvent } from '../../../lib/core/dataset/import/ucdp-event';
import { isWhereCode } from '../../../lib/core/dataset/import/ucdp-places';
import { Day } from '../../../lib/core/model/primitives';
import { RefusedError } from '../errors';
import type { TableRow } from './read-table';

/** What is read of GED's 49 columns, by its codebook; editions differ in the others. */
export const EVENT_COLUMNS =
  'id code_status type_of_violence side_a_new_id side_a side_b_new_id side_b source_office source_original where_prec where_coordinates adm_1 adm_2 latitude longitude country event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low'.split(
    ' ',
  );

export const listOf = (text: string | undefined, separator: RegExp): string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What stands where UCDP knows nothing. */
const NOTHING = new Set(['', '-1', '-999', 'NA', 'n/a']);

/** An event of GED. @throws RefusedError naming the event and the column that has no such value */
export function readEvent(row: TableRow, path: string): UcdpEvent {
  const refuse = (column: string): never => {
    throw new RefusedError(`${path}: event ${row.id}: no ${column} is '${row[column]}'`);
  };
  const text = (column: string): string => {
    // Some cells run over several lines.
    const value = (row[column] ?? '').replace(/\s+/g, ' ').trim();
    return NOTHING.has(value) ? '' : value;
  };
  const number = (column: string): number => {
    const value = Number(row[column]);
    return row[column]?.trim() && Number.isFinite(value) ? value : refuse(column);
  };
  const count = (column: string): number => {
    const value = number(column);
    return Number.isInteger(value) && value >= 0 ? value : refuse(column);
  };
  const code = <T extends number>(column: string, codes: readonly T[]): T =>
    codes.find((each) => each === number(column)) ?? refuse(column);
  /** Some editions write a time behind the day. */
  const day = (column: string): string => {
    const value = text(column).slice(0, 10);
    return v.is(Day, value) ? value : refuse(column);
  };
  return {
    id: count('id'),
    type: code('type_of_violence', [1, 2, 3]),
    sideA: { id: count('side_a_new_id'), name: text('side_a') || refuse('side_a') },
    sideB: { id: count('side_b_new_id'), name: text('side_b') || refuse('side_b') },
    codeStatus: text('code_status'),
    isSummary: code('event_clarity', [1, 2]) === 2,
    wherePrecision: isWhereCode(number('where_prec')) ? number('where_prec') : refuse('where_prec'),
    where: text('where_coordinates'),
    admin1: text('adm_1'),
    admin2: text('adm_2'),
    country: text('country'),
    lat: number('latitude'),
    lon: number('longitude'),
    datePrecision: code('date_prec', [1, 2, 3, 4, 5]),
    start: day('date_start'),
    end: day('date_end'),
    deathsA: count('deaths_a'),
    deathsB: count('deaths_b'),
    civilians: count('deaths_civilians'),
    unknown: count('deaths_unknown'),
    best: count('best'),
    low: count('low'),
    high: count('high'),
    offices: [...new Set(listOf(row.source_office, /;/))].filter((each) => !NOTHING.has(each)),
    original: text('source_original'),
  };
}
