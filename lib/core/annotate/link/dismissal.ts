import * as v from 'valibot';
import { urlIdentity } from '../../collection/url-identity';
import type { Annotations } from '../../model/link';

/** How far 'not this' reaches: the page, the site, or every page. */
export const DISMISSAL_SCOPES = ['page', 'site', 'always'] as const;
export type DismissalScope = (typeof DISMISSAL_SCOPES)[number];

const MAX_WHERE = 2000;

/** A reader's word that a name does not mean a record. */
export const Dismissal = v.strictObject({
  /** The record that was linked. */
  record: v.pipe(v.string(), v.maxLength(160)),
  /** What the record is called, for the list in the options. */
  name: v.pipe(v.string(), v.maxLength(300)),
  /** The name as printed, in one letter case; empty for an incident, which has no name. */
  text: v.pipe(v.string(), v.maxLength(200)),
  scope: v.picklist(DISMISSAL_SCOPES),
  /** The page's identity or the site's host; empty for every page. */
  where: v.pipe(v.string(), v.maxLength(MAX_WHERE)),
});
export type Dismissal = v.InferOutput<typeof Dismissal>;

/** Most that are kept; the oldest give way. */
export const MAX_DISMISSALS = 500;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

const pageOf = (url: string): string => urlIdentity(url).slice(0, MAX_WHERE);

const plain = (text: string): string =>
  text.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 200);

export const makeDismissal = (
  { record, name, text }: Pick<Dismissal, 'record' | 'name' | 'text'>,
  scope: DismissalScope,
  url: string,
): Dismissal => ({
  record,
  name: name.slice(0, 300),
  text: record.startsWith('incidents/') ? '' : plain(text),
  scope,
  where: scope === 'page' ? pageOf(url) : scope === 'site' ? hostOf(url) : '',
});

const isSame = (a: Dismissal, b: Dismissal): boolean =>
  a.record === b.record && a.text === b.text && a.scope === b.scope && a.where === b.where;

export const withoutDismissal = (list: readonly Dismissal[], gone: Dismissal): Dismissal[] =>
  list.filter((other) => !isSame(other, gone));

export const withDismissal = (list: readonly Dismissal[], added: Dismissal): Dismissal[] =>
  [...withoutDismissal(list, added), added].slice(-MAX_DISMISSALS);

/** Annotations, or a part of them, without what the reader has dismissed there. */
export function withoutDismissed<Part extends Partial<Annotations>>(
  part: Part,
  list: readonly Dismissal[],
  url: string,
): Part {
  const reaches = new Set(['', pageOf(url), hostOf(url)]);
  const here = list.filter(({ where }) => reaches.has(where));
  if (here.length === 0) return part;
  const isGone = (record: string, text: string): boolean =>
    here.some((gone) => gone.record === record && (gone.text === '' || gone.text === plain(text)));
  return {
    ...part,
    ...(part.links && { links: part.links.filter(({ entity, text }) => !isGone(entity, text)) }),
    ...(part.incidents && {
      incidents: part.incidents.filter(({ incident, text }) => !isGone(incident, text)),
    }),
  };
}
