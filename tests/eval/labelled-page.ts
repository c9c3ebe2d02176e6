import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Span } from '../../lib/core/model/link';

/**
 * Inline labels of an evaluation page, stripped before it is annotated:
 *   [[ID|name]]                        a mention of that entity
 *   {{INCIDENT|passage}}               a passage that tells of that incident
 *   ((MEASURE:OF:CHECK|figure))        a figure in it, and how it stands to the recorded claims
 */
export interface LabelledPage {
  /** The page without its labels. */
  readonly html: string;
  /** Spans are offsets into the `document.body.textContent` of `html`. */
  readonly mentions: readonly (Span & { readonly entity: string })[];
  readonly incidents: readonly (Span & { readonly incident: string })[];
  readonly figures: readonly (Span & {
    readonly measure: string;
    readonly of: string;
    readonly check: string;
    /** Incident whose passage it stands in. */
    readonly incident: string;
  })[];
}

const OPEN = /^(\[\[|\{\{|\(\()([a-z0-9/:-]+)\|/;
const CLOSERS: Record<string, string> = { '[[': ']]', '{{': '}}', '((': '))' };
const MARKS = /\[\[[a-z0-9/:-]+\||\{\{[a-z0-9/:-]+\||\(\([a-z0-9/:-]+\||\]\]|\}\}|\)\)/g;

interface Label extends Span {
  readonly kind: string;
  readonly value: string;
}

/** Labels of a text, with spans in the text that is left without them. @throws if they do not balance */
function labelsOf(text: string, file: string): Label[] {
  const labels: Label[] = [];
  const open: { kind: string; value: string; start: number }[] = [];
  let length = 0;
  for (let i = 0; i < text.length; ) {
    const match = OPEN.exec(text.slice(i, i + 200));
    const top = open.at(-1);
    if (match) {
      open.push({ kind: match[1] as string, value: match[2] as string, start: length });
      i += match[0].length;
    } else if (top && text.startsWith(CLOSERS[top.kind] as string, i)) {
      open.pop();
      labels.push({ kind: top.kind, value: top.value, start: top.start, end: length });
      i += 2;
    } else {
      length++;
      i++;
    }
  }
  if (open.length > 0) throw new Error(`${file}: a label is not closed: ${open[0]?.value}`);
  return labels;
}

export function readLabelledPage(path: string): LabelledPage {
  const source = readFileSync(path, 'utf8');
  const { document } = new JSDOM(source).window;
  const labels = labelsOf(document.body.textContent ?? '', path);
  const spans = labels.map(({ start, end }) => ({ start, end }));
  const incidents = labels.flatMap((label, i) =>
    label.kind === '{{' ? [{ ...(spans[i] as Span), incident: label.value }] : [],
  );
  return {
    // The closing marks of JSON-LD are not ours: only the body is stripped.
    html: source.replace(/<body[\s\S]*$/i, (body) => body.replace(MARKS, '')),
    mentions: labels.flatMap((label, i) =>
      label.kind === '[[' ? [{ ...(spans[i] as Span), entity: label.value }] : [],
    ),
    incidents,
    figures: labels.flatMap((label, i) => {
      if (label.kind !== '((') return [];
      const span = spans[i] as Span;
      const [measure = '', of = '', check = ''] = label.value.split(':');
      const around = incidents.find(({ start, end }) => start <= span.start && span.end <= end);
      if (!around) throw new Error(`${path}: a figure outside a passage`);
      return [{ ...span, measure, of, check, incident: around.incident }];
    }),
  };
}
