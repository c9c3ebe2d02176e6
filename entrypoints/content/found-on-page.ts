import type { Annotations } from '../../lib/core/model/link';
import type { FoundOnPage } from '../../lib/platform/messages/tab';

/** What was found, each entity and incident once, in reading order. */
export function foundOnPage({ links, incidents }: Annotations): FoundOnPage[] {
  const found = new Map<string, FoundOnPage>();
  const entries = [
    ...links.map(({ entity, name, french, type, start }) => ({
      id: entity as string,
      name: french ? { en: name, fr: french } : name,
      type: type as FoundOnPage['type'],
      start,
    })),
    ...incidents.map(({ incident, title, start }) => ({
      id: incident as string,
      name: title,
      type: 'incident' as const,
      start,
    })),
  ].sort((a, b) => a.start - b.start);
  for (const { id, name, type } of entries) {
    found.set(id, { id, name, type, count: (found.get(id)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
