import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { annotateInParts, type Compiled } from '../../lib/core/annotate/annotate';
import { type Dismissal, withoutDismissed } from '../../lib/core/annotate/link/dismissal';
import { packLinks } from '../../lib/core/annotate/link/link-batch';
import type { Annotations } from '../../lib/core/model/link';
import type { PageInput } from '../../lib/core/model/page';
import { compiled } from '../../lib/platform/dataset-holder';
import { inSlices } from '../../lib/platform/in-slices';
import { AnnotateRequest } from '../../lib/platform/messages/annotate-request';
import { ANNOTATING, type AnnotateReply } from '../../lib/platform/messages/annotating';
import { readSettings } from '../../lib/platform/settings';

/** Links or incidents in one message: it is parsed on the page's thread, in well under a millisecond. */
const MOST = 200;

function* inBatches<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += MOST) yield list.slice(at, at + MOST);
}

/** A page that waits for an answer. */
interface Asker {
  /** It may have gone, and hears nothing then. */
  isThere(): boolean;
  reply(part: AnnotateReply): void;
}

function tell(
  { edition, links = [], incidents = [] }: Partial<Annotations>,
  { reply }: Asker,
): void {
  for (const batch of inBatches(links)) reply({ kind: 'links', batch: packLinks(batch) });
  if (edition !== undefined) reply({ kind: 'edition', edition });
  for (const batch of inBatches(incidents)) reply({ kind: 'incidents', incidents: batch });
}

function* annotating(
  dataset: Compiled,
  page: PageInput,
  dismissed: readonly Dismissal[],
  asker: Asker,
): Generator<void, void> {
  for (const part of annotateInParts(dataset, page)) {
    if (!asker.isThere()) return;
    if (part) tell(withoutDismissed(part, dismissed, page.url), asker);
    yield;
  }
  asker.reply({ kind: 'end' });
}

/** A long story's incidents take a second: meanwhile other pages are answered, and cards. */
async function annotatePage(page: PageInput, asker: Asker): Promise<void> {
  const [dataset, { dismissed }] = await Promise.all([compiled(), readSettings()]);
  await inSlices(annotating(dataset, page, dismissed, asker));
}

async function answer(port: Runtime.Port, message: unknown): Promise<void> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  const isThere = (): boolean => open;
  const reply = (part: AnnotateReply): void => {
    if (open) port.postMessage(part);
  };
  const parsed = v.safeParse(AnnotateRequest, message);
  if (!parsed.success) {
    const [{ message: fault }] = parsed.issues;
    return reply({ kind: 'failed', fault: { code: 'bad-message', message: fault } });
  }
  try {
    await annotatePage(parsed.output.page, { isThere, reply });
  } catch (error) {
    console.error('cairn:', error);
    const fault = error instanceof Error ? error.message : String(error);
    reply({ kind: 'failed', fault: { code: 'internal', message: fault } });
  }
}

/** Annotates pages: each asks by a port of its own, and is told what was found as it is found. */
export function annotatePages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === ANNOTATING)
      port.onMessage.addListener((message: unknown) => void answer(port, message));
  });
}
