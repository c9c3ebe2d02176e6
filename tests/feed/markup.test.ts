import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Card } from '../../components/card/Card';
import { makeCard } from '../../lib/core/card/make-card';
import { indexRecords } from '../../lib/core/card/records';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { makeTranslate } from '../../lib/core/i18n/translate';
import { makeClient, newDatabase } from './client';
import { edition, town } from './editions';
import { Publisher } from './publisher';
import { type FeedServer, startServer } from './start-server';

const EVIL = '"><script>window.pwned=1</script><img src=x onerror="window.pwned=1"><b>bold</b>';

let server: FeedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('script and markup in every text of an edition stay text', async () => {
  const evil = town('evil', EVIL);
  const text = { en: EVIL, fr: EVIL };
  const publisher = new Publisher();
  await publisher.publish(
    edition(1, {
      title: EVIL,
      publisher: EVIL,
      edition: EVIL,
      licence: EVIL,
      sources: [{ ...edition(1).sources[0], publisher: EVIL, title: EVIL, licence: EVIL } as never],
      incidents: [
        {
          id: 'incidents/2026/2026-01-01-evil',
          title: text,
          kind: 'attack',
          date: { start: '2026-01-01', end: '2026-01-01', precision: 'day' },
          places: [evil.id],
          actors: [
            { who: text, role: 'perpetrator', by: text, sources: [{ id: 'atlas', at: EVIL }] },
          ],
          figures: [
            {
              measure: 'killed',
              of: 'people',
              low: 1,
              by: text,
              sources: [{ id: 'atlas', at: EVIL }],
            },
          ],
          summary: text,
          sources: [{ id: 'atlas', at: EVIL, reportedBy: ['atlas'] }],
        } as never,
      ],
      entities: [
        {
          ...evil,
          names: { en: EVIL, fr: EVIL },
          aliases: [{ form: `${EVIL} 2` }],
          summary: text,
          claims: [
            { property: 'status', value: text, by: text, sources: [{ id: 'atlas', at: EVIL }] },
          ],
        } as never,
      ],
    }),
  );
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  const { release } = await client.set();
  const records = indexRecords(release);
  const cards = ['places/ml/evil', 'incidents/2026/2026-01-01-evil'].map((id) =>
    makeCard(records, `test-feed:${id}`),
  );
  expect(cards[0]?.name).toBe(EVIL);
  const { window } = new JSDOM('<div id="app"></div>', { runScripts: 'dangerously' });
  Object.assign(globalThis, { document: window.document });
  const app = window.document.getElementById('app') as unknown as HTMLElement;
  const nothing = (): void => undefined;
  for (const card of cards) {
    if (!card) throw new Error('no card');
    render(
      h(Card, {
        card,
        t: makeTranslate('en', catalogue),
        focus: false,
        canGoBack: false,
        onOpen: nothing,
        onBack: nothing,
        onClose: nothing,
      }),
      app,
    );
    expect(app.querySelectorAll('script, img, b').length).toBe(0);
    expect(app.textContent?.split(EVIL).length).toBeGreaterThan(5);
  }
  expect((window as unknown as { pwned?: 1 }).pwned).toBeUndefined();
});
