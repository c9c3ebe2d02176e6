import { compileGazetteer, type Gazetteer } from '../../../../lib/core/annotate/match/gazetteer';
import type { Entity } from '../../../../lib/core/model/entity';
import type { Release } from '../../../../lib/core/model/release';

const CITE = [{ id: 'test', at: 'line 1' }];

/** An entity with what a test does not care about filled in. */
export function entity(id: string, record: Partial<Entity> & { name: string }): Entity {
  const types = {
    groups: 'group',
    people: 'person',
    places: 'place',
    organisations: 'organisation',
    missions: 'mission',
    operations: 'operation',
    accords: 'accord',
  };
  return {
    id,
    type: types[id.split('/')[0] as keyof typeof types],
    summary: { en: 'A record.', fr: 'Une fiche.' },
    sources: CITE,
    ...record,
  } as Entity;
}

export const release = (
  entities: readonly Entity[],
  incidents: Release['incidents'] = [],
): Release => ({
  format: 1,
  title: 'Test',
  publisher: 'Test',
  edition: 'test',
  date: '2025-01-01',
  licence: 'CC BY 4.0',
  sources: [],
  entities: [...entities],
  incidents,
});

export const gazetteerOf = (...entities: Entity[]): Gazetteer =>
  compileGazetteer(release(entities));
