import type { RouteHandler } from '../../scripts/serve-site';

/** Enough of a story that the annotator is sure what it is about. */
export const PARAGRAPHS = [
  'Fighters of JNIM attacked an army base near Gao on Tuesday, the Malian army said in a statement read on state television.',
  'JNIM said it had taken the base; the governor of Gao said the attackers were driven off after two hours of fighting.',
  'The United Nations mission MINUSMA ended its withdrawal from Mali in December 2023, and attacks by JNIM and by Islamic State Sahel Province have grown since.',
] as const;

export const paragraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export interface StoryOptions {
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page with a story, answered by the test itself. */
export function story({
  title = 'Attack near Gao',
  head = '',
  body = paragraphs(),
  html = 'lang="en"',
  headers = {},
}: StoryOptions = {}): RouteHandler {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title}</title>
      <meta property="article:published_time" content="2025-06-03T10:00:00Z">
      <style>body { margin: 0; padding: 2rem; font: 18px/1.6 serif; }</style>${head}</head>
      <body>${body}</body></html>`);
  };
}
