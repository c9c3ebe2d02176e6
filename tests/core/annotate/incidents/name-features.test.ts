import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../lib/core/annotate/incidents/incident-evidence';
import { nameFeatures } from '../../../../lib/core/annotate/incidents/name-features';
import type { Passage } from '../../../../lib/core/annotate/incidents/passage';

const links = (...entities: string[]) => entities.map((entity) => ({ entity }));

const exit = {
  broad: new Set(['places/mali']),
  parties: ['organisations/g5-sahel', 'places/mali'],
  rarity: (entity: string) => (entity === 'places/mali' ? 0 : 0.8),
  ofItsKind: (entity: string) => (entity === 'places/mali' ? 4 : 1),
};

function features(named: readonly string[], kind = 1) {
  const fitting = links(...named.filter((one) => exit.parties.includes(one)));
  return nameFeatures(
    { links: links(...named) } as unknown as Passage,
    {
      incident: exit,
      kind,
      place: { links: [] },
      actor: { fit: fitting.length, links: fitting, carried: false },
    } as unknown as Evidence,
  );
}

describe('the names of a passage', () => {
  it('say more the more of them an event explains, each counted once', () => {
    expect(features(['places/mali', 'organisations/g5-sahel']).several).toBe(0.5);
    expect(features(['places/mali', 'places/mali', 'places/chad']).several).toBe(0);
    expect(features([])).toMatchObject({ several: 0, onlyOfKind: 0 });
  });

  it('say most where no other event of the kind involves one of them', () => {
    expect(features(['places/mali']).onlyOfKind).toBe(0.25);
    expect(features(['places/mali', 'organisations/g5-sahel']).onlyOfKind).toBe(1);
    expect(features(['organisations/g5-sahel'], 0).onlyOfKind).toBe(0);
  });

  it('speak against an event if they are of a group that had no part in it', () => {
    const byJnim = { ...exit, parties: ['groups/jnim'] };
    const of = (entity: string) =>
      nameFeatures(
        { links: links(entity) } as unknown as Passage,
        {
          incident: byJnim,
          kind: 1,
          place: { links: [] },
          actor: { fit: entity === 'groups/jnim' ? 1 : 0, links: [], carried: false },
        } as unknown as Evidence,
      ).otherActor;
    expect([of('groups/jnim'), of('groups/is-sahel'), of('places/mali')]).toEqual([0, 1, 0]);
  });
});
