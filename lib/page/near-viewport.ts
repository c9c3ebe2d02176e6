/** How far from what is in view an element is still near: two screens and more, for one who scrolls fast. */
const MARGIN = '2000px';

/** Knows which of the elements that it watches are in view or soon may be. */
export interface NearViewport {
  /** Watches these elements and no others. */
  watch(elements: Iterable<Element>): void;
  /** Undefined for a new one until the next frame. */
  isNear(element: Element): boolean | undefined;
}

/** Boxes are found by the browser with its next frame: nothing is laid out for it. */
export function makeNearViewport(onChange: () => void): NearViewport {
  let watched = new Set<Element>();
  const known = new Map<Element, boolean>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        // Without a box of its own (`display: contents`) it cannot be told where the words are.
        const isNear = isIntersecting || (box.width === 0 && box.height === 0);
        if (watched.has(target)) known.set(target, isNear);
      }
      onChange();
    },
    // Within a box that scrolls by itself, too; not in Firefox before 141, where marks come as they are in view.
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  return {
    watch(elements) {
      const before = watched;
      watched = new Set(elements);
      for (const element of before)
        if (!watched.has(element)) {
          observer.unobserve(element);
          known.delete(element);
        }
      for (const element of watched) if (!before.has(element)) observer.observe(element);
    },
    isNear: (element) => known.get(element),
  };
}
