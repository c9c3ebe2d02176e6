/**
 * Nothing of ours makes markup from a string, but two libraries can. Their assignments are taken out at
 * build time, so that no shipped file holds one (addons.mozilla.org warns of each).
 *
 * Preact: the support of `dangerouslySetInnerHTML`, which we forbid. Readability: two places that work on
 * its clone of the page; a parsed document that runs nothing takes the place of the assignment.
 */
const REPLACEMENTS: readonly {
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}[] = [
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    from: 't.innerHTML=h.__html',
    to: 't.textContent=h.__html',
  },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: "page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, 'text/html').body.childNodes);",
  },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: "tmp.replaceChildren(...new DOMParser().parseFromString(noscript.innerHTML, 'text/html').body.childNodes);",
  },
];

/** The part of a Vite plugin that is used here, the same in every version. */
interface SourceTransform {
  readonly name: string;
  transform(code: string, id: string): { code: string; map: null } | null;
}

/** A Vite plugin. @throws if a library has changed and a replacement no longer fits */
export function noMarkupFromStrings(): SourceTransform {
  return {
    name: 'no-markup-from-strings',
    transform(code, id) {
      const wanted = REPLACEMENTS.filter(({ file }) => file.test(id));
      if (wanted.length === 0) return null;
      let out = code;
      for (const { from, to } of wanted) {
        if (!out.includes(from)) throw new Error(`${id} no longer contains '${from}'`);
        out = out.replace(from, to);
      }
      return { code: out, map: null };
    },
  };
}
