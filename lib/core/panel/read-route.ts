import { ENTITY_TYPES } from '../model/entity';
import { INCIDENT_KINDS } from '../model/incident';
import { type BrowseQuery, SORTS } from './browse';
import { FIRST_QUERY, type Route } from './route';

const oneOf = <T extends string>(all: readonly T[], given: string | null): T | undefined =>
  all.find((each) => each === given);

/** Cut there, a pair of code units is no character. */
const HALF_AT_END = /[\ud800-\udbff]$/;

function readQuery(params: URLSearchParams): BrowseQuery {
  const type = oneOf(['incident', ...ENTITY_TYPES], params.get('type')) ?? FIRST_QUERY.type;
  const text = params.get('text')?.slice(0, 100).replace(HALF_AT_END, '');
  const country = /^[A-Z]{2}$/.exec(params.get('country') ?? '')?.[0];
  const year = Number(/^\d{4}$/.exec(params.get('year') ?? '')?.[0]);
  const kind = type === 'incident' ? oneOf(INCIDENT_KINDS, params.get('kind')) : undefined;
  const sort = oneOf(SORTS, params.get('sort')) ?? (type === 'incident' ? 'date' : 'incidents');
  return {
    type,
    ...(text && { text }),
    ...(country && { country }),
    ...(year && { year }),
    ...(kind && { kind }),
    sort,
    descending: params.get('order') !== 'up',
    page: Math.min(Math.max(0, Math.trunc(Number(params.get('page') ?? 0)) || 0), 10_000),
  };
}

/** @param hash of the panel's address, with its `#`; what is no address of ours shows `otherwise` */
export function readRoute(hash: string, otherwise: 'page' | 'browse'): Route {
  const params = new URLSearchParams(hash.slice(1));
  const id = params.get('record');
  if (id && id.length <= 160) return { view: 'record', id };
  const view = oneOf(['page', 'browse'], params.get('view')) ?? otherwise;
  return view === 'page' ? { view } : { view, query: readQuery(params) };
}
