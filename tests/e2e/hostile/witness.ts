import type { Page } from 'puppeteer-core';
import type { Point } from '../pages';

/** What a test asks of a page that may have replaced, hidden or frozen all that scripts go by. */
interface Witness {
  /** Texts under the marks of groups. */
  marks(): string[];
  /** The middle of the first of them. */
  point(): Point | null;
  /** The box of the open card. */
  card(): { width: number; height: number } | null;
  /** Whether the document is as the page's own scripts left it. Our card is not counted. */
  isUnchanged(): boolean;
}

/** Runs before any script of the page, and keeps what it needs. */
function installWitness(): void {
  const scope = globalThis as unknown as { witness: Witness; armed?: boolean };
  const { querySelector } = Document.prototype;
  const { addEventListener: listen } = EventTarget.prototype;
  const later = setTimeout;
  const serialiser = new XMLSerializer();
  const card = (): Element | null => querySelector.call(document, 'html > cairn-card:popover-open');
  let before = '';
  const html = (): string =>
    serialiser
      .serializeToString(document)
      .replace(/<cairn-card popover="manual"><\/cairn-card>/, '');
  const ranges = (): Range[] => {
    const found: Range[] = [];
    for (const [name, marks] of CSS.highlights)
      if (name.startsWith('cairn-group-')) found.push(...([...marks] as Range[]));
    return found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  };
  /** With the page's own traps open. */
  const calmly =
    <T>(ask: () => T) =>
    (): T => {
      const { armed } = scope;
      scope.armed = false;
      try {
        return ask();
      } finally {
        if (armed) scope.armed = true;
      }
    };
  listen.call(window, 'DOMContentLoaded', () => {
    later(
      calmly(() => {
        before = html();
      }),
    );
  });
  scope.witness = {
    marks: calmly(() => ranges().map(String)),
    point: calmly(() => {
      const box = ranges()[0]?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }),
    card: calmly(() => {
      const box = card()?.getBoundingClientRect();
      return box ? { width: box.width, height: box.height } : null;
    }),
    isUnchanged: calmly(() => html() === before),
  };
}

/** Lets a page be asked; for all pages that are opened in the tab from now on. */
export async function callWitness(page: Page): Promise<void> {
  // What compiles this file wraps named functions in a helper that the page has not.
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
  await page.evaluateOnNewDocument(installWitness);
}

export const ask = <K extends keyof Witness>(
  page: Page,
  what: K,
): Promise<ReturnType<Witness[K]>> =>
  page.evaluate(`witness.${what}()`) as Promise<ReturnType<Witness[K]>>;
