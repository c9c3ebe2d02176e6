import { contrast, luminance, over } from '../core/colour/contrast';
import { type Colour, parseColour } from '../core/colour/parse-colour';
import { type Tone, toneOn } from '../core/colour/tone';
import { shownParent } from './flat-tree';
import { plain } from './plain';

/** Text that stands out by less cannot be read there: something else lies behind it. */
const LEAST_READABLE = 1.5;
const WHITE: Colour = { r: 1, g: 1, b: 1, a: 1 };
const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };

const styleOf = (element: Element): CSSStyleDeclaration =>
  (plain(element, 'ownerDocument').defaultView as Window).getComputedStyle(element);

/** What the browser paints below a page that paints nothing. */
function canvasOf(root: Element): Colour {
  const { colorScheme } = styleOf(root);
  if (!/dark/.test(colorScheme)) return WHITE;
  const isDark = !/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? BLACK : WHITE;
}

/**
 * Says which tone fits the background of an element's text: the colours of the elements that it is shown in, laid
 * over each other. Where that cannot be known (an image) or cannot be it (the text would not be readable) the text's
 * own colour tells what it was chosen for. Each element is looked at once; make a new one when the page may look different.
 */
export function makeToneReader(): (element: Element) => Tone {
  /** What lies behind the text of an element; null where that cannot be told. */
  const backdrops = new Map<Element, Colour | null>();
  const tones = new Map<Element, Tone>();

  const backdropOf = (element: Element): Colour | null => {
    const known = backdrops.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage } = styleOf(element);
    const own = backgroundImage === 'none' ? parseColour(backgroundColor) : null;
    let backdrop = own;
    if (own && own.a < 1) {
      const parent = shownParent(element);
      const below = parent ? backdropOf(parent) : canvasOf(element);
      backdrop = below && over(own, below);
    }
    backdrops.set(element, backdrop);
    return backdrop;
  };

  return (element) => {
    const known = tones.get(element);
    if (known) return known;
    const text = parseColour(styleOf(element).color) ?? BLACK;
    const guess = luminance(text) > 0.5 ? BLACK : WHITE;
    const found = backdropOf(element) ?? guess;
    const isReadable = contrast(luminance(found), luminance(text)) >= LEAST_READABLE;
    const tone = toneOn(luminance(isReadable ? found : guess));
    tones.set(element, tone);
    return tone;
  };
}
