/** Packages without types of their own, as far as tests use them. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { forceType: string });
    readonly data: readonly {
      readonly title?: string;
      readonly URL?: string;
      readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
      readonly issued?: object;
      readonly accessed?: object;
    }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: { expand(document: unknown, options: object): Promise<unknown[]> };
  export default jsonld;
}
