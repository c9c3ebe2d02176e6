/** Elements that do not break a line of text; everything else does. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q s slot small span strike strong sub sup
  time tt u var wbr`.split(/\s+/),
);

export const isInline = (element: Element): boolean => INLINE.has(element.localName);
