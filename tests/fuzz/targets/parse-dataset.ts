import { safeParse } from 'valibot';
import { annotate } from '../../../lib/core/annotate/annotate';
import { compileGazetteer } from '../../../lib/core/annotate/match/gazetteer';
import { makeCard } from '../../../lib/core/card/make-card';
import { indexRecords } from '../../../lib/core/card/records';
import { applyDelta, Delta, makeDelta } from '../../../lib/core/dataset/delta';
import { decodeGazetteer, encodeGazetteer } from '../../../lib/core/dataset/gazetteer-file';
import { parseRelease } from '../../../lib/core/dataset/parse-release';
import { releaseHash } from '../../../lib/core/dataset/release-text';
import { compileSet } from '../../../lib/core/feed/compile-set';
import { parseJson } from '../../../lib/core/json';
import { makeLookup } from '../../../lib/core/lookup/lookup';
import { Release } from '../../../lib/core/model/release';
import { smallRelease } from '../dataset';
import { expectOf, expectResult } from '../expect-result';
import { mutatedBytes, mutatedJson } from '../generate/mutate';
import { property } from '../target';

const page = {
  url: '',
  title: 'Gao',
  lang: 'en' as const,
  text: 'On Sunday 1 June 2025 JNIM attacked Boulkessi near Mondoro; 30 soldiers were killed.\n',
};

/** A release that was let in can be used: compiled, matched, looked up, shown. */
function use(release: Release): void {
  const text = `${page.text}${release.entities.map(({ name }) => name).join(', ')}.\n`;
  const compiled = { gazetteer: compileSet(release), incidents: release.incidents };
  annotate(compiled, { ...page, text });
  makeLookup(release)('gao', 8);
  const records = indexRecords(release);
  for (const { id } of [...release.entities, ...release.incidents])
    if (!makeCard(records, id, { published: '2024-01-01' })) throw new Error(`no card of ${id}`);
}

export const parseReleaseTexts = property('release', async () => [
  mutatedJson([smallRelease()]),
  (text: string) =>
    expectResult(parseRelease(text), ['not-json', 'not-a-release', 'colliding-ids'], (release) => {
      expectOf(Release)(release);
      use(release);
    }),
]);

export const parseDeltas = property('delta', async () => {
  const before = smallRelease();
  const after: Release = {
    ...before,
    edition: 'next',
    entities: [
      ...before.entities.slice(1, -1).map((entity) => ({ ...entity, name: `${entity.name} II` })),
      { ...before.entities[0]!, id: 'places/ml/newcomer' as Release['entities'][0]['id'] },
    ],
  };
  const delta = await makeDelta(before, after);
  const hash = await releaseHash(before);
  return [
    mutatedJson([delta]),
    async (text: string) => {
      const json = parseJson(text);
      const parsed = json.ok ? safeParse(Delta, json.value, { abortEarly: true }) : null;
      if (!parsed?.success) return;
      const applied = await applyDelta({ release: before, hash }, parsed.output);
      expectResult(applied, ['other-base', 'wrong-result'], ({ release }) =>
        expectOf(Release)(release),
      );
    },
  ];
});

export const parseGazetteers = property('gazetteer', async () => {
  const release = smallRelease();
  const bytes = encodeGazetteer(compileGazetteer(release));
  const codes = ['truncated', 'not-a-gazetteer', 'other-format', 'not-json', 'damaged'];
  const text = `${page.text}${release.entities.map(({ name }) => name).join(', ')}.\n`;
  return [
    mutatedBytes(bytes),
    (altered: Uint8Array<ArrayBuffer>) =>
      expectResult(decodeGazetteer(altered.buffer), codes, (gazetteer) => {
        annotate({ gazetteer, incidents: [] }, { ...page, text });
      }),
  ];
});
