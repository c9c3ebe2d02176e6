const SHOWN = ':popover-open';

/**
 * Important rules of a shadow tree come before all that a page says of its host, in stylesheets, in the element's own
 * style and in animations. Only the spacing of letters and words is let in: readers have their own.
 */
const SEAL = `:host { all: initial !important; letter-spacing: inherit !important; word-spacing: inherit !important;
position: fixed !important }
:host(:not(${SHOWN})) { display: none !important }`;

/** What the reader does in it, as far as anything follows from it. */
const ACTS = ['click', 'keydown'] as const;
/** A click that comes sooner after the element has appeared or moved was on its way to something else. Milliseconds. */
const REST = 250;

/** An element on a page whose inside is ours alone. */
export interface SealedHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** @param inset where it stands, as the CSS property has it */
  place(inset: string): void;
  /** In the top layer; does nothing where the page prevents it. */
  show(): void;
  hide(): void;
}

/** Makes the one kind of element that Cairn adds to a page. It is not in the document yet. */
export function makeSealedHost(): SealedHost {
  // In a document without scripts. A page may have a custom element of this name: had it made ours, it would be given
  // the closed root.
  const inert = document.implementation.createHTMLDocument('');
  const element = inert.createElement('cairn-card');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const seal = document.createElement('style');
  seal.textContent = SEAL;
  const standing = document.createElement('style');
  // Never empty: Firefox lets a page's policy block a style that no script of ours has written.
  standing.textContent = ':host {}';
  root.append(seal, standing);
  document.adoptNode(element);

  let settled = 0;
  const refuse = (event: Event): void => {
    const early = event.type === 'click' && (event as MouseEvent).detail > 0;
    if (event.isTrusted && !(early && performance.now() < settled)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ACTS) root.addEventListener(type, refuse, { capture: true });

  return {
    element,
    root,
    place(inset) {
      const rule = `:host { inset: ${inset} !important }`;
      if (rule === standing.textContent) return;
      standing.textContent = rule;
      settled = performance.now() + REST;
    },
    show() {
      if (element.matches(SHOWN)) return;
      // A page may have taken it out, or what makes it a popover.
      if (!element.isConnected) document.documentElement?.append(element);
      if (element.popover !== 'manual') element.popover = 'manual';
      try {
        element.showPopover();
      } catch {
        // Taken out again by a listener of the page.
      }
      settled = performance.now() + REST;
    },
    hide() {
      if (element.matches(SHOWN)) element.hidePopover();
    },
  };
}
