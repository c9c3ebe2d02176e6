import { contrast, luminance, over } from '../core/colour/contrast';
import { type Colour, parseColour } from '../core/colour/parse-colour';
import { type Tone, toneOn } from '../core/colour/tone';
import { shownParent } from './flat-tree';
import { plain } from './plain';
import { remembering } from './remembering';

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

/** The tone for text of a colour, over what lies behind it where that can be told. */
function toneFor(text: Colour, backdrop: Colour | null): Tone {
  const guess = luminance(text) > 0.5 ? BLACK : WHITE;
  const found = backdrop ?? guess;
  const isReadable = contrast(luminance(found), luminance(text)) >= LEAST_READABLE;
  return toneOn(luminance(isReadable ? found : guess));
}

/**
 * Says which tone fits the background of an element's text: the colours of the elements that it is shown in, laid
 * over each other. Where that cannot be known (an image) or cannot be it (the text would not be readable) the text's
 * own colour tells what it was chosen for. Each element is looked at once, and each pair of colours weighed once: a page
 * has few. Make a new one when the page may look different.
 */
export function makeToneReader(): (element: Element) => Tone {
  /** What lies behind the text of an element; null where that cannot be told. */
  const backdrops = new Map<Element, Colour | null>();
  const tones = new Map<Element, Tone>();
  const colourOf = remembering(parseColour);
  const weighed = new Map<Colour | null, (text: string) => Tone>();

  const backdropOf = (element: Element, read?: CSSStyleDeclaration): Colour | null => {
    const known = backdrops.get(element);
    if (known !== undefined) return known;
    const style = read ?? styleOf(element);
    const own = style.backgroundImage === 'none' ? colourOf(style.backgroundColor) : null;
    let backdrop = own;
    if (own && own.a < 1) {
      const parent = shownParent(element);
      const below = parent ? backdropOf(parent) : canvasOf(element);
      backdrop = below && own.a > 0 ? over(own, below) : below;
    }
    backdrops.set(element, backdrop);
    return backdrop;
  };

  const weigh = (backdrop: Colour | null): ((text: string) => Tone) => {
    const toneOf =
      weighed.get(backdrop) ?? remembering((text) => toneFor(colourOf(text) ?? BLACK, backdrop));
    weighed.set(backdrop, toneOf);
    return toneOf;
  };

  return (element) => {
    const known = tones.get(element);
    if (known) return known;
    const style = styleOf(element);
    const tone = weigh(backdropOf(element, style))(style.color);
    tones.set(element, tone);
    return tone;
  };
}
