import fc from 'fast-check';
import { fragment } from './text';

const INLINE = 'a b i em span strong u mark sub cite time abbr font bdo ruby slot wbr'.split(' ');
const BLOCK =
  'p p p div section article main h1 h2 h3 blockquote ul li figure figcaption header footer aside nav pre center details summary dl dt dd form my-block'.split(
    ' ',
  );
const STRANGE =
  'script style template noscript textarea select svg math iframe object button table title plaintext frameset body html br hr img input'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  '',
  '',
  ' class="story-body__inner"',
  ' class="related moreOn"',
  ' class="comments"',
  ' id="ad-slot"',
  ' hidden',
  ' aria-hidden="true"',
  ' style="display:none"',
  ' role="heading" aria-level="1"',
  ' role="main"',
  ' itemprop="articleBody"',
  ' itemprop="headline"',
  ' itemprop="datePublished" content="2025-06-02"',
  ' datetime="2025-06-02T10:00:00Z"',
  ' contenteditable',
  ' dir="rtl"',
  ' href="https://news.example/a"',
  ' href="http://["',
  ' lang="fr"',
  ' class=',
  ' "\'<',
];
const ENTITIES = [
  '&nbsp;',
  '&eacute;',
  '&#x200b;',
  '&#0;',
  '&#xd800;',
  '&shy;',
  '&amp;',
  '&lt;b&gt;',
  '&notanentity;',
  '&rsquo;',
  '&#x1f3dc;',
];
const DEBRIS = [
  '<',
  '>',
  '</p>',
  '</div>',
  '<!-- ',
  ' -->',
  '<![CDATA[',
  ']]>',
  '<p',
  '</',
  '<b><p></b>',
  '<table><p>',
  '<?xml?>',
  '<td>',
  '</body>',
  '\0',
];

/** In JSON a string may be anything, and what should be one may be none. */
const JSON_LD = [
  '{"@type":"NewsArticle","headline":"Gao","datePublished":"2025-06-02T10:00:00Z","author":{"name":"A"}}',
  '{"@type":["NewsArticle"],"datePublished":"20250602","author":[{"name":{}},"B",null],"publisher":[]}',
  '{"@type":{"toString":1},"headline":5}',
  '{"@graph":[{"@type":"Report","dateModified":"2025-13-99"},null,1]}',
  '{"@graph":{"length":4294967295},"mainEntity":{"@type":"Article","articleSection":["x"]}}',
  '[[[{"@type":"Article"}]]]',
  '{"__proto__":{"datePublished":"2020-01-01"},"@type":"Article"}',
  '{"@type":"Article","datePublished":1e400}',
  '{"@type":',
];
const META = [
  'property="og:title"',
  'property="article:published_time"',
  'name="date"',
  'name="author"',
  'property="og:locale"',
  'property="og:image"',
  'http-equiv="content-language"',
  'itemprop="inLanguage"',
  'property="article:modified_time"',
];
const META_CONTENT = [
  'Gao',
  '2025-06-02T10:00:00+0000',
  '2025-02-30',
  'yesterday',
  'fr_FR',
  'EN',
  'http://[',
  'javascript:1',
  '../a.jpg',
  '',
  '02/06/2025',
  '9999-12-31',
  'x'.repeat(5000),
];

const pick = <T>(from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);
const element = (names: readonly string[], inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(pick(names), pick(ATTRIBUTES), inner, fc.nat(9))
    .map(
      ([name, attributes, text, n]) =>
        `<${name}${attributes}>${text}${n === 0 ? '' : `</${name}>`}`,
    );

const table = (cell: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 })
    .map(
      (rows) =>
        `<table>${rows.map((cells) => `<tr>${cells.map((one) => `<td>${one}`).join('')}`).join('')}</table>`,
    );

const nested = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(pick([...INLINE, ...BLOCK]), fc.nat(600), inner)
    .map(([name, depth, text]) => `<${name}>`.repeat(depth) + text);

/** What stands in a body: blocks, tables, inline elements within each other, and what no editor would write. */
const bodyPart = (): fc.Arbitrary<string> => {
  const { node } = fc.letrec<{ node: string; inline: string; words: string }>((tie) => ({
    words: fc
      .array(
        fc.oneof({ weight: 8, arbitrary: fragment() }, { weight: 1, arbitrary: pick(ENTITIES) }),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(' ')),
    inline: fc.oneof({ maxDepth: 4 }, tie('words'), element(INLINE, tie('inline'))),
    node: fc.oneof(
      { maxDepth: 6 },
      tie('words'),
      { weight: 3, arbitrary: element(BLOCK, tie('inline')) },
      {
        weight: 2,
        arbitrary: element(
          BLOCK,
          fc.array(tie('node'), { maxLength: 4 }).map((all) => all.join('')),
        ),
      },
      element(STRANGE, tie('node')),
      table(tie('node')),
      pick(DEBRIS),
    ),
  }));
  return fc.oneof({ weight: 40, arbitrary: node }, { weight: 1, arbitrary: nested(node) });
};

/** A whole page, near to one of news. */
export const newsPage = (): fc.Arbitrary<string> =>
  fc
    .record({
      lang: pick(['', ' lang="en"', ' lang="fr-FR"', ' lang="de"', ' lang']),
      title: fragment(),
      metas: fc.array(fc.tuple(pick(META), pick(META_CONTENT)), { maxLength: 4 }),
      linked: fc.array(pick(JSON_LD), { maxLength: 2 }),
      body: fc.array(bodyPart(), { maxLength: 12 }),
    })
    .map(
      ({ lang, title, metas, linked, body }) =>
        `<!doctype html><html${lang}><head><title>${title}</title>${metas
          .map(([name, content]) => `<meta ${name} content="${content}">`)
          .join('')}${linked
          .map((json) => `<script type="application/ld+json">${json}</script>`)
          .join('')}</head><body>${body.join('\n')}`,
    );
