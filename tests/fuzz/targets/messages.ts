import fc from 'fast-check';
import * as v from 'valibot';
import { answerMessages } from '../../../entrypoints/background/answer-messages';
import { FileArticle } from '../../../lib/core/collection/collection-file';
import type { Result } from '../../../lib/core/model/result';
import { FIRST_QUERY } from '../../../lib/core/panel/route';
import { BackupSettings } from '../../../lib/platform/collection/backup-settings';
import { readArticle } from '../../../lib/platform/collection/read-collection';
import { isTabRequest } from '../../../lib/platform/messages/tab';
import { toPageSettings } from '../../../lib/platform/page-settings';
import { parseSettings, Settings } from '../../../lib/platform/settings';
import { makeContent } from '../../core/collection/make-article';
import { serveBundled } from '../bundled';
import { expectOf } from '../expect-result';
import { listeners, stored } from '../fake-browser';
import { hostileValue, mutatedValue } from '../generate/hostile';
import { newsText } from '../generate/text';
import { property } from '../target';

const position = { start: 3, end: 6 };
const article = makeContent({
  text: 'In Gao the market was open.',
  address: 'https://news.example/amp/a',
  published: '2025-06-02',
  image: { url: 'https://news.example/a.jpg', alt: 'A market' },
  annotations: [
    {
      id: 'places/ml/gao',
      name: 'Gao',
      type: 'place',
      score: 0.9,
      quote: { exact: 'Gao', prefix: 'In ', suffix: ' the' },
      position,
    },
  ],
});
const page = {
  url: article.url,
  title: 'A',
  lang: 'en',
  text: 'JNIM attacked Gao.\n',
  published: '2025-06-02',
};
const ids = ['incidents/2025/2025-06-01-boulkessi', 'places/ml/gao', '__proto__'];

/** One of each kind. */
const REQUESTS: readonly object[] = [
  { kind: 'annotate', page },
  { kind: 'card', id: 'groups/jnim', published: '2025-06-02' },
  { kind: 'card', id: 'constructor' },
  { kind: 'record-read', id: 'groups/jnim' },
  { kind: 'forget-readings' },
  { kind: 'load', script: 'card' },
  { kind: 'style-shadow-trees' },
  { kind: 'lookup', query: 'jnim', limit: 8 },
  { kind: 'save', article },
  { kind: 'status' },
  { kind: 'check-feeds' },
  { kind: 'preview-feed', address: 'https://feeds.example/towns/' },
  { kind: 'accept-feed', address: 'https://feeds.example/towns/', fingerprint: 'x' },
  { kind: 'change-feed', id: 'towns', action: 'pause' },
  { kind: 'open-panel', id: 'groups/jnim' },
  { kind: 'timeline', ids },
  { kind: 'figures', ids },
  { kind: 'map', ids, width: 340, height: 230 },
  {
    kind: 'browse',
    language: 'fr',
    query: { ...FIRST_QUERY, country: 'ML', year: 2025, text: 'gao' },
  },
];
const SENDERS = [
  { id: 'cairn', tab: { id: 1, windowId: 1, incognito: false }, frameId: 0 },
  { id: 'cairn' },
  { id: 'cairn', tab: { incognito: true } },
  { id: 'another' },
];

interface Sent {
  readonly message: unknown;
  readonly sender: { readonly id: string };
}

/** A compromised page has taken over its content script: whatever that can say, the background answers or refuses. */
async function send({ message, sender }: Sent): Promise<void> {
  const replies = listeners.map((listener) => listener(message, sender)).filter(Boolean);
  if (sender.id !== 'cairn' && replies.length > 0) throw new Error('a stranger was answered');
  for (const waiting of replies) {
    const reply = (await waiting) as Result<unknown>;
    if (!reply.ok && (typeof reply.fault.message !== 'string' || reply.fault.code === 'internal'))
      throw new Error(`answered with ${reply.fault.code}: ${reply.fault.message}`);
    const saved = reply.ok && (reply.value as { id?: string; updated?: boolean } | null);
    if (saved && saved.updated !== undefined) {
      const kept = await readArticle(saved.id ?? '');
      if (kept.ok && kept.value)
        expectOf(FileArticle)({ ...kept.value.article, versions: kept.value.versions });
    }
  }
  // Structured clones are what a page can be asked with, too.
  if (isTabRequest(message)) structuredClone(message);
  if (stored.size > 20) throw new Error('storage fills');
}

export const messages = property('messages', async () => {
  serveBundled();
  answerMessages();
  const sent = fc.record({
    message: fc.oneof(
      { weight: 8, arbitrary: mutatedValue(REQUESTS, hostileValue()) },
      { weight: 3, arbitrary: mutatedValue(REQUESTS, newsText(4)) },
      { weight: 1, arbitrary: hostileValue() },
    ),
    sender: fc.constantFrom(...SENDERS),
  });
  return [sent, send];
});

/** What storage may hold after a crash, a downgrade or another program's hand. */
export const storedSettings = property('stored-settings', async () => [
  mutatedValue([
    parseSettings({}),
    {
      ...parseSettings({}),
      dismissed: [
        { record: 'groups/jnim', name: 'JNIM', text: 'jnim', scope: 'always', where: '' },
      ],
    },
    { every: 'daily', last: '2025-06-02T00:00:00Z' },
  ]),
  (value: unknown) => {
    const settings = parseSettings(value);
    expectOf(Settings)(settings);
    const { disabledHosts, paint, rules } = toPageSettings(value);
    if (!Array.isArray(disabledHosts) || !paint.policy || !(rules.delays.show >= 0))
      throw new Error('settings of a page that are none');
    v.parse(BackupSettings, typeof value === 'object' && value !== null ? value : {});
  },
]);
