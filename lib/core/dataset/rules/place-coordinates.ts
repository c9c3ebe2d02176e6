import type { Rule } from './rule';

/** Boxes around the countries that most records lie in: south, west, north, east; degrees. */
const BOXES: Record<string, [number, number, number, number]> = {
  ML: [10.1, -12.3, 25.1, 4.3],
  BF: [9.3, -5.6, 15.1, 2.5],
  NE: [11.6, 0.1, 23.6, 16.1],
  SN: [12.2, -17.7, 16.8, -11.3],
  CI: [4.1, -8.7, 10.8, -2.4],
  MR: [14.6, -17.2, 27.4, -4.8],
  GN: [7.1, -15.2, 12.8, -7.6],
  DZ: [18.9, -8.8, 37.2, 12.1],
  NG: [4.2, 2.6, 14.0, 14.7],
};

export const placeCoordinates: Rule = {
  name: 'place-coordinates',
  reason: 'A place on the wrong side of a border misleads worse than none.',
  check({ entities }, report) {
    for (const { id, type, place } of entities) {
      if (type === 'place' && !place)
        report(id, 'a place needs its place facts, if only precision unknown');
      if (!place) continue;
      const { lat, lon, precision, country } = place;
      if ((lat === undefined) !== (lon === undefined))
        report(id, 'place: one coordinate without the other');
      if ((lat === undefined) !== (precision === 'unknown')) {
        report(
          id,
          'place: coordinates and precision unknown exclude each other, and one must be there',
        );
      }
      const box = BOXES[country ?? ''];
      if (!box || lat === undefined || lon === undefined) continue;
      if (lat < box[0] || lat > box[2] || lon < box[1] || lon > box[3]) {
        report(id, `place: ${lat}, ${lon} is outside ${country}`);
      }
      const folder = /^places\/([a-z]{2})\//.exec(id)?.[1];
      if (folder && country && folder !== country.toLowerCase())
        report(id, `place: country ${country} in folder ${folder}`);
    }
  },
};
