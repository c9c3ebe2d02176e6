import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';

/** Height of a line before it is measured, in CSS pixels. */
const LINE = 74;
/** Lines drawn above and below those in view. */
const OVERSCAN = 6;

/**
 * Draws of a long list only what is in view, and the line that has the focus, which must not leave the document.
 * @param active index of that line
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  active: number,
  keyOf: (index: number) => string,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const fixed = {
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const virtualizer = useMemo(
    () => new Virtualizer<HTMLElement, HTMLElement>({ ...fixed, count }),
    [],
  );
  virtualizer.setOptions({
    ...fixed,
    count,
    getItemKey: keyOf,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(active >= 0 ? [active] : [])])].sort(
        (a, b) => a - b,
      ),
  });
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
