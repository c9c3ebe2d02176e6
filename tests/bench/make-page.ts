import { makeProse } from './make-prose';

/** Names of the bundled dataset that stand for themselves or are settled by what stands around them. */
const NAMES = [
  'JNIM',
  'Gao',
  'Boulkessi',
  'Mopti',
  'Kidal',
  'MINUSMA',
  'Islamic State Sahel Province',
  'Iyad Ag Ghaly',
  'Mali',
  'Burkina Faso',
  'Niger',
  'Timbuktu',
];

export interface PageShape {
  /** Of the story, in code units. */
  readonly story: number;
  /** A name about every so many words. */
  readonly every: number;
  /** Of comments below it, in code units. */
  readonly comments: number;
  /** Links in menus and lists of other stories. */
  readonly links: number;
}

/** From a short report to a live page of the day: 20 kB to 400 kB of HTML. */
export const SHAPES: readonly PageShape[] = Array.from({ length: 20 }, (_, i) => ({
  story: Math.round(6_000 * 1.19 ** i),
  every: [60, 25, 12, 40][i % 4] as number,
  comments: (i % 5) * 8_000,
  links: 60 + 35 * i,
}));

const sentences = (prose: string): string[] =>
  prose
    .split('\n')
    .flatMap((block) => block.match(/.{80,500}?(?:[.!?]\s|$)/gs) ?? [])
    .map((text) => text.trim());

const link = (text: string, i: number): string =>
  `<li class="item item-${i % 7}"><a href="#${i}"><span class="kicker">World</span> ${text.slice(0, 70)}</a></li>`;

/** A news page around a story of its own: menu, advertisements, sidebar, comments, a footer of links. */
export function makePage({ story, every, comments, links }: PageShape): string {
  const told = sentences(makeProse(story, NAMES, every));
  const others = sentences(makeProse(20_000, NAMES, 200));
  const said = comments > 0 ? sentences(makeProse(comments, NAMES, 100)) : [];
  const list = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) =>
      link(others[(from + i) % others.length] as string, i),
    ).join('');
  const body = told.map((text, i) => {
    const rich = text.replace(/\b(\p{Lu}\p{L}{3,})\b/u, '<a href="#"><em>$1</em></a>');
    const extra =
      i % 9 === 4
        ? `<h2>${text.slice(0, 40)}</h2>`
        : i % 11 === 6
          ? '<div class="ad ad-slot"><span>Advertisement</span><div style="height:90px"></div></div>'
          : '';
    return `${extra}<p class="paragraph">${rich}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attack near Gao</title>
<meta property="article:published_time" content="2025-06-03T10:00:00Z">
<style>body{margin:0;font:17px/1.5 serif;color:#222}header,footer{background:#eee}main{display:flex;max-width:70rem;margin:auto}
article{flex:3}aside{flex:1;font-size:14px}.ad{background:#f4f4f4}.comments{border-top:1px solid #ccc}ul{columns:2}</style></head>
<body><header class="site-header"><nav><ul>${list(0, Math.floor(links / 3))}</ul></nav></header>
<main><article><h1>Army base near Gao attacked by JNIM, Mali says</h1><p class="byline">By a reporter</p>
${body.join('\n')}</article>
<aside class="sidebar"><h3>Most read</h3><ol>${list(Math.floor(links / 3), links)}</ol></aside></main>
<section class="comments"><h3>Comments</h3>${said.map((text) => `<div class="comment"><b>Reader</b><div>${text}</div></div>`).join('')}</section>
<footer><ul>${list(0, 30)}</ul></footer></body></html>`;
}

/** A page that is no story: a list of links with a search box. */
export const makeListPage = (links: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title></head><body><form><input></form><ul>${Array.from(
    { length: links },
    (_, i) => link(`Result number ${i} of this search for a name`, i),
  ).join('')}</ul></body></html>`;
