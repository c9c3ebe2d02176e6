import type { LinkBatch } from '../../core/annotate/link/link-batch';
import type { IncidentLink } from '../../core/model/link';
import type { Fault } from '../../core/model/result';

/** The name of the port by which a page is annotated. */
export const ANNOTATING = 'annotating';

/** What comes back, in this order; each of the lists in as many parts as it takes. */
export type AnnotateReply =
  | { readonly kind: 'links'; readonly batch: LinkBatch }
  /** There are no more links to come. */
  | { readonly kind: 'edition'; readonly edition: string }
  | { readonly kind: 'incidents'; readonly incidents: readonly IncidentLink[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly fault: Fault };
