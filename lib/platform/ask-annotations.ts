import { browser } from 'wxt/browser';
import { unpackLinks } from '../core/annotate/link/link-batch';
import type { Annotations, IncidentLink, Link } from '../core/model/link';
import type { PageInput } from '../core/model/page';
import { fail, ok, type Result } from '../core/model/result';
import { ANNOTATING, type AnnotateReply } from './messages/annotating';

/**
 * Has a page annotated by the background. Never throws.
 * @param onNames is given the annotations without incidents, which take longer to find
 */
export function askAnnotations(
  page: PageInput,
  onNames: (annotations: Annotations) => void,
): Promise<Result<Annotations>> {
  return new Promise((resolve) => {
    const links: Link[] = [];
    const incidents: IncidentLink[] = [];
    let edition = '';
    const take = (reply: AnnotateReply): void => {
      switch (reply.kind) {
        case 'links':
          links.push(...unpackLinks(reply.batch, page.text));
          break;
        case 'edition':
          edition = reply.edition;
          onNames({ edition, links, nils: [], incidents: [] });
          break;
        case 'incidents':
          incidents.push(...reply.incidents);
          break;
        case 'end':
          resolve(ok({ edition, links, nils: [], incidents }));
          break;
        case 'failed':
          resolve({ ok: false, fault: reply.fault });
          break;
      }
    };
    try {
      const port = browser.runtime.connect({ name: ANNOTATING });
      port.onDisconnect.addListener(() =>
        resolve(fail('no-answer', 'the background has ended before it answered')),
      );
      port.onMessage.addListener((message: unknown) => {
        const reply = message as AnnotateReply;
        take(reply);
        if (reply.kind === 'end' || reply.kind === 'failed') port.disconnect();
      });
      port.postMessage({ page });
    } catch (error) {
      resolve(fail('no-answer', error instanceof Error ? error.message : String(error)));
    }
  });
}
