import { countryNames } from '../../country-names';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import { slug } from './slug';
import type { UcdpTable } from './ucdp-actors';

/** Deaths of all kinds in a country in a year, in persons. */
export interface UcdpCountryYear {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly country: string;
  readonly year: number;
  readonly best: number;
}

/** The record of a country with its deaths by year; it is joined to the country of other feeds by its code. */
export function ucdpCountry(rows: readonly UcdpCountryYear[], table: UcdpTable): Entity {
  const { code, country } = rows[0] as UcdpCountryYear;
  const cites = [{ id: table.source, at: `country ${code}` }];
  // Of what is no code at all the check of the release speaks.
  const french = /^[A-Z]{2}$/.test(code) ? countryNames('fr')(code) : country;
  const points = rows
    .map(({ year, best }): [number, number] => [year, best])
    .sort(([a], [b]) => a - b);
  return {
    id: `places/${slug(country)}` as EntityId,
    type: 'place',
    name: country,
    names: { en: country, fr: french },
    aliases: [...new Set([country, french])].map((form) => ({
      form,
      needsContext: { topic: true },
    })),
    summary: {
      en: `Country for which UCDP counts deaths in organised violence.`,
      fr: `Pays pour lequel l’UCDP compte les morts de la violence organisée.`,
    },
    place: { precision: 'unknown', country: code, sources: cites },
    claims: [
      {
        property: 'deaths-per-year',
        value: { measure: 'deaths-all-types', version: table.version, points },
        sources: cites,
      },
    ],
    sources: cites,
  };
}
