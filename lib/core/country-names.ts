/** Names of countries in a language, by ISO 3166-1 alpha-2 code; a code that stands for no country is its own name. */
export function countryNames(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  // Only with `fallback: 'none'` is a name ever undefined.
  return (code) => names.of(code) as string;
}
