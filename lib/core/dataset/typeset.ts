/** Whoever writes a record types the straight sign; who reads it sees the printed one: l’armée, JNIM’s, rebels’ camp. */
const printed = (text: string): string => text.replace(/(?<=\p{L})'/gu, '’');

/** A record with the words of its texts in English and French (`en`, `fr`, at any depth) as they are printed. */
export function typeset<T>(record: T): T {
  if (Array.isArray(record)) return record.map(typeset) as T;
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === 'string' && (key === 'en' || key === 'fr') ? printed(value) : typeset(value),
    ]),
  ) as T;
}
