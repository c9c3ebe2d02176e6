/** `tsx tests/bench/feed-browser.ts`: what a feed costs the worker of a built extension in Chromium, by the size of its dataset. */
import { type Page, TargetType } from 'puppeteer-core';
import { stage } from '../e2e/session';
import { Publisher } from '../feed/publisher';
import { type FeedServer, startServer } from '../feed/start-server';
import { datasetOf, SIZES } from './feed-data';

/** What a page asks of a worker that has just been woken. */
const ANNOTATE = {
  kind: 'annotate',
  page: {
    url: '',
    title: '',
    lang: 'en',
    text: 'Two soldiers died near Gao in Mali.',
    published: '2026-01-01',
  },
};

type Reply = { readonly ok: boolean; readonly value?: { readonly fingerprint?: string } };

/** Sends a message to the worker. @returns its answer, and how long that took in milliseconds */
const ask = (page: Page, message: object): Promise<{ reply: Reply; ms: number }> =>
  page.evaluate(async (sent) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<Reply> } };
      }
    ).chrome;
    const start = performance.now();
    const reply = await runtime.sendMessage(sent);
    return { reply, ms: Math.round(performance.now() - start) };
  }, message);

async function measure(size: number, server: FeedServer): Promise<void> {
  const publisher = new Publisher();
  const publish = async (number: number): Promise<void> => {
    await publisher.publish(datasetOf(number, size));
    await server.serve(publisher.files);
  };
  await publish(1);
  const { session, close } = await stage('chromium');
  try {
    const page = await session.openExtensionPage('/options.html');
    /** What the worker's heap holds, in MB: as work left it, and what of that is in use. */
    const heap = async (): Promise<{ left: number; used: number }> => {
      const target = await page
        .browser()
        .waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
      const cdp = await target.createCDPSession();
      const inMB = async (): Promise<number> => {
        const { usedSize } = await cdp.send('Runtime.getHeapUsage');
        return Number((usedSize / 1e6).toFixed(1));
      };
      const left = await inMB();
      await cdp.send('HeapProfiler.collectGarbage');
      const used = await inMB();
      await cdp.detach();
      return { left, used };
    };
    const row = async (what: string, message: object): Promise<void> => {
      await session.killWorker();
      const woken = await ask(page, ANNOTATE);
      const opened = await ask(page, { kind: 'card', id: 'test-feed:places/ml/t-7' });
      await server.requests();
      const { reply, ms } = await ask(page, message);
      const asked = await server.requests();
      if (!reply.ok) throw new Error(`${what}: ${JSON.stringify(reply)}`);
      const bytes = asked.reduce((sum, one) => sum + one.bytes, 0);
      const memory = await heap();
      rows.push({
        names: size,
        what,
        requests: asked.length,
        bytes,
        wake: woken.ms,
        card: opened.ms,
        ms,
        ...memory,
      });
    };
    const seen = await ask(page, { kind: 'preview-feed', address: server.url });
    const fingerprint = seen.reply.value?.fingerprint ?? '';
    await row('whole release', { kind: 'accept-feed', address: server.url, fingerprint });
    await row('nothing new', { kind: 'check-feeds' });
    await publish(2);
    await row('delta', { kind: 'check-feeds' });
  } finally {
    await close();
  }
}

const rows: object[] = [];
const server = await startServer();
for (const size of SIZES) await measure(size, server);
console.table(rows);
server.stop();
