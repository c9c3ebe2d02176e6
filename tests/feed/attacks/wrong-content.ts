import { edition, town } from '../editions';
import { DAY, sha256 } from '../publisher';
import { type Attack, PORTAL, resign, resigned, resignTargets, TIMESTAMP } from './attack';

const YEAR = 365 * DAY;

const wrongShape = (name: string, body: string): Attack => ({
  name: `a timestamp of the wrong shape: ${name}`,
  apply: (p) => p.put(TIMESTAMP, body),
  fault: 'not-a-feed',
});

export const WRONG_CONTENT: readonly Attack[] = [
  wrongShape('nothing', ''),
  wrongShape('null', 'null'),
  wrongShape('a list', '[]'),
  wrongShape('a number', '1e999'),
  wrongShape('deep nesting', `${'['.repeat(8000)}${']'.repeat(8000)}`),
  wrongShape('signed is a text', '{"signatures":[],"signed":"x"}'),
  wrongShape('no version', '{"signatures":[],"signed":{"_type":"timestamp"}}'),
  wrongShape('not UTF-8', Buffer.from([0xff, 0xfe, 0x00]).toString('latin1')),
  {
    name: 'metadata of another kind, rightly signed',
    apply: (p) => resign(p, TIMESTAMP, p.keys.timestamp, (s) => ({ ...s, _type: 'snapshot' })),
    fault: 'not-a-feed',
  },
  {
    name: 'a version of the specification that is not read',
    apply: (p) => resign(p, TIMESTAMP, p.keys.timestamp, (s) => ({ ...s, spec_version: '2.0.0' })),
    fault: 'not-a-feed',
  },
  {
    name: 'gzip bomb',
    async apply(p) {
      await resigned(p, ' '.repeat(50_000_000), { length: 0 });
      // The file expands to far more than it says.
      resignTargets(p, (facts) => ({ ...facts, length: 2000 }));
    },
    fault: 'too-large',
  },
  {
    name: 'gzip bomb: and it says so',
    apply: async (p) => {
      await p.publish(edition(2));
      resignTargets(p, (facts) => ({ ...facts, length: 4_000_000_000 }));
    },
    fault: 'too-large',
  },
  {
    name: 'a release that is no gzip',
    async apply(p) {
      await p.publish(edition(2));
      const plain = Buffer.from('{"format":1}');
      p.put(`targets/${sha256(plain)}.release.json.gz`, plain);
      resignTargets(p, (facts) => facts, {
        length: plain.length,
        hashes: { sha256: sha256(plain) },
      });
    },
    fault: 'altered',
  },
  {
    name: 'a release whose text is not the one named',
    apply: (p) => resigned(p, JSON.stringify(edition(2)), { release: 'a'.repeat(64) }),
    fault: 'altered',
  },
  {
    name: 'a release that is no JSON',
    apply: (p) => resigned(p, PORTAL),
    fault: 'malformed',
  },
  {
    name: 'a release of the wrong shape',
    apply: (p) => resigned(p, '{"format":1,"entities":{"length":31}}'),
    fault: 'malformed',
  },
  {
    name: 'prototype keys in a record',
    apply: (p) => {
      const text = JSON.stringify(edition(2)).replace(
        '"type":"place"',
        '"type":"place","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
      );
      return resigned(p, text);
    },
    fault: 'malformed',
  },
  {
    name: 'a prototype key as an id',
    apply: (p) =>
      p.publish(
        edition(2, {
          entities: [...edition(2).entities, { ...town('x', 'X y'), id: '__proto__' as never }],
        }),
      ),
    fault: 'malformed',
  },
  {
    name: 'an id with the name of another feed before it',
    apply: (p) =>
      p.publish(
        edition(2, {
          entities: [
            ...edition(2).entities,
            { ...town('x', 'X y'), id: 'cairn:places/ml/gao' as never },
          ],
        }),
      ),
    fault: 'malformed',
  },
  {
    name: 'colliding ids',
    apply: (p) =>
      p.publish(edition(2, { entities: [...edition(2).entities, town('town-0', 'Another')] }), {
        text: JSON.stringify(
          edition(2, { entities: [...edition(2).entities, town('town-0', 'Another')] }),
        ),
      }),
    fault: 'colliding-ids',
  },
  {
    name: 'a release that empties the dataset',
    apply: (p) => p.publish(edition(2, { entities: [] })),
    fault: 'emptied',
  },
  {
    name: 'a release that loses most of the dataset',
    apply: (p) => p.publish(edition(2, { entities: edition(2).entities.slice(0, 12) })),
    fault: 'emptied',
  },
  {
    name: 'fewer records than were signed',
    apply: (p) => resigned(p, JSON.stringify(edition(1)), { entities: 32 }),
    fault: 'malformed',
  },
  {
    name: 'a name of one letter, which would mark every page',
    apply: (p) => p.publish(edition(2, { entities: [...edition(2).entities, town('e', 'e')] })),
    fault: 'malformed',
  },
  {
    name: 'a text too long for a record',
    apply: (p) =>
      p.publish(edition(2, { entities: [...edition(2).entities, town('e', 'x'.repeat(5000))] })),
    fault: 'malformed',
  },
  {
    name: 'a link that is a script',
    apply: (p) =>
      p.publish(
        edition(2, {
          sources: [{ ...(edition(2).sources[0] as object), url: 'javascript:alert(1)' } as never],
        }),
      ),
    fault: 'malformed',
  },
  {
    name: 'no target is a release of a format that is read',
    apply: async (p) => {
      await p.publish(edition(2), { facts: { format: 2 } });
    },
    fault: 'no-release',
  },
  {
    name: 'the feed takes another id',
    apply: async (p) => {
      p.id = 'cairn';
      await p.publish(edition(2));
      p.id = 'test-feed';
    },
    fault: 'other-id',
  },
  {
    name: "the reader's clock is a year fast",
    apply: () => undefined,
    clock: YEAR,
    fault: 'expired',
  },
];
