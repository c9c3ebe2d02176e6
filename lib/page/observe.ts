/** After a first change, so long is waited for more of them. Milliseconds. */
const SETTLE = 400;
/** A page that changes all the time without a word that is new is read ever less, but at least this often. */
const LONGEST = 3000;
/** Reading may take one part in so many of the page's time: half of the fiftieth that Cairn takes at most. */
const SHARE = 100;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Elements that come and go without a word. */
const WORDLESS = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TITLE', 'HEAD', 'NOSCRIPT']);

/** Of any script. Written out: Unicode's own class takes a browser a millisecond to make. */
const LETTER = /[A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\ud7ff\uf900-\ufdff]/;

/** A clock or a counter changes without a word. */
const isWord = (node: Node): boolean => LETTER.test((node as Text).data);

const isWordless = (node: Node | null): boolean => node !== null && WORDLESS.has(node.nodeName);

function hasWords(nodes: NodeList, ours: Element | null): boolean {
  for (const node of nodes) {
    if (node === ours) continue;
    if (node.nodeType === ELEMENT_NODE && !isWordless(node)) return true;
    if (node.nodeType === TEXT_NODE && isWord(node)) return true;
  }
  return false;
}

/** Text may have been added or changed, other than by us. Looks no deeper than the nodes it is given. */
const touchesText = (
  { type, target, addedNodes, removedNodes }: MutationRecord,
  ours: Element | null,
): boolean =>
  type === 'characterData'
    ? isWord(target) && !isWordless(target.parentNode)
    : !isWordless(target) && (hasWords(addedNodes, ours) || hasWords(removedNodes, ours));

/** What a reading of the page was like. */
export interface Reading {
  /** Milliseconds of the page's thread. */
  readonly cost: number;
  /** Whether there were other words than before. */
  readonly changed: boolean;
}

/**
 * Calls back when the text of a page has changed. From a first change until the page has been read again it looks at
 * nothing: however often a page changes, that costs a look at one change and the reading.
 */
export class TextWatch {
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SETTLE;
  private isReading = false;
  /** Something changed while the page was being read. */
  private isStale = false;

  /** @param ours the one element that is ours, if there is one by now */
  constructor(
    ours: () => Element | null,
    private readonly onChange: () => void,
  ) {
    this.observer = new MutationObserver((records) => {
      if (!records.some((record) => touchesText(record, ours()))) return;
      this.observer.disconnect();
      if (this.isReading) this.isStale = true;
      else this.schedule();
    });
  }

  /** A reading begins: what changes from now on may not be in it. */
  begin(roots: readonly Node[]): void {
    this.stop();
    this.isReading = true;
    this.isStale = false;
    this.observe(roots);
  }

  /** The reading has ended, and went as it is said. */
  end(roots: readonly Node[], { cost, changed }: Reading): void {
    this.isReading = false;
    const rest = changed ? SETTLE : Math.min(LONGEST, this.wait * 2);
    this.wait = Math.max(rest, cost * SHARE);
    if (this.isStale) this.schedule();
    else this.observe(roots);
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onChange, this.wait);
  }

  private observe(roots: readonly Node[]): void {
    for (const root of roots)
      this.observer.observe(root, { subtree: true, childList: true, characterData: true });
  }
}
