/** A name as part of an id: letters and digits of ASCII, joined by hyphens; 'x' where nothing is left of it. */
export function slug(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 60).replace(/-$/, '') ?? 'x';
}
