import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { datasetCommand } from '../../../scripts/cairn/dataset';
import { withEntry } from '../../../scripts/cairn/dataset-changelog';
import { readRelease } from '../../../scripts/cairn/read-release';
import { makeBench } from './feed-fixture';

const EXAMPLE = join(import.meta.dirname, '../../../examples/antarctic-treaty');

test('the example of the publishing guide makes a feed that is accepted', async () => {
  const bench = makeBench();
  const release = readRelease(EXAMPLE);
  await bench.build(release, { id: 'antarctic-treaty' });
  const { targets } = await bench.verify();
  expect(targets.get('release.json.gz')).toMatchObject({
    id: 'antarctic-treaty',
    title: 'The Antarctic Treaty',
    entities: release.entities.length,
    incidents: 3,
  });
});

test('its changelog is written from a published edition', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const bench = makeBench();
  await bench.build(readRelease(EXAMPLE));
  const [name] = readdirSync(join(bench.out, 'targets'));
  const published = join(bench.out, 'targets', name as string);
  const data = join(bench.dir, 'data');
  cpSync(EXAMPLE, data, { recursive: true });
  const accord = join(data, 'accords/madrid-protocol.yaml');
  writeFileSync(
    accord,
    readFileSync(accord, 'utf8').replace(
      'aliases:',
      'aliases:\n  - { form: Environmental Protocol }',
    ),
  );
  const changelog = () => datasetCommand(['changelog', published, '--data', data]);
  expect(changelog).toThrow('name the new one');
  const head = join(data, 'release.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace("'1'", "'2'"));
  changelog();
  expect(readFileSync(join(data, 'CHANGELOG.md'), 'utf8')).toBe(
    '# What each edition changed\n\n## Edition 2, 21 November 2026\n\n1 name added.\n\n' +
      '- Madrid Protocol (accord)\n  - 1 name added: Environmental Protocol\n',
  );
});

test('a changelog has the newest edition on top, and each once', () => {
  const first = withEntry('', '## Edition 1, today\n\nOne.\n');
  const second = withEntry(first, '## Edition 2, today\n\nTwo.\n');
  expect(second).toBe(
    '# What each edition changed\n\n## Edition 2, today\n\nTwo.\n\n## Edition 1, today\n\nOne.\n',
  );
  expect(withEntry(second, '## Edition 2, today\n\nTwo.\n')).toBe(second);
});
