import { JSDOM } from 'jsdom';

/** A document parsed as a browser would, at an address of its own. */
export const pageOf = (html: string): Document =>
  new JSDOM(html, { url: 'https://news.example/world/story' }).window.document;
