import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { annotateInParts } from '../../lib/core/annotate/annotate';
import { withoutDismissed } from '../../lib/core/annotate/link/dismissal';
import { packLinks } from '../../lib/core/annotate/link/link-batch';
import type { PageInput } from '../../lib/core/model/page';
import { compiled } from '../../lib/platform/dataset-holder';
import {
  ANNOTATING,
  type AnnotateReply,
  AnnotateRequest,
} from '../../lib/platform/messages/annotating';
import { readSettings } from '../../lib/platform/settings';

/** Links or incidents in one message: it is parsed on the page's thread, in well under a millisecond. */
const MOST = 200;

function* inBatches<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += MOST) yield list.slice(at, at + MOST);
}

async function annotatePage(page: PageInput, reply: (reply: AnnotateReply) => void): Promise<void> {
  const [dataset, { dismissed }] = await Promise.all([compiled(), readSettings()]);
  for (const part of annotateInParts(dataset, page)) {
    const { edition, links, incidents } = withoutDismissed(part, dismissed, page.url);
    for (const batch of inBatches(links ?? [])) reply({ kind: 'links', batch: packLinks(batch) });
    if (edition !== undefined) reply({ kind: 'edition', edition });
    for (const batch of inBatches(incidents ?? [])) reply({ kind: 'incidents', incidents: batch });
  }
  reply({ kind: 'end' });
}

async function answer(port: Runtime.Port, message: unknown): Promise<void> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  const reply = (part: AnnotateReply): void => {
    // A page that has gone hears nothing.
    if (open) port.postMessage(part);
  };
  const parsed = v.safeParse(AnnotateRequest, message);
  if (!parsed.success) {
    const [{ message: fault }] = parsed.issues;
    return reply({ kind: 'failed', fault: { code: 'bad-message', message: fault } });
  }
  try {
    await annotatePage(parsed.output.page, reply);
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
