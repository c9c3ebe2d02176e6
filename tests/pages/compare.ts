import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/platform/messages/tab';
import type { Stage } from '../e2e/session';
import { marksOn } from './marks-on';
import { pathOf, stillPathOf } from './saved-pages';
import { type Visit, visit } from './visit';

/** A saved page with Cairn beside the same page without. */
export interface Row {
  readonly name: string;
  readonly state: string;
  readonly marks: number;
  /** Of each mark: its record's kind, and its words among their neighbours. */
  readonly passages: readonly string[];
  readonly nodes: number;
  /** Milliseconds of the page's thread; not a number where they are not measured. */
  readonly longest: number;
  readonly total: number;
  readonly errors: readonly string[];
  /** Where the two documents part, if they do. */
  readonly difference: string | null;
  /** Whether its own scripts had to be kept out: with them it differs from one visit to the next. */
  readonly restless: boolean;
}

/** Its own script has led the tab to another site, which is refused here: no fault of Cairn's. */
const LEFT = 'the page has left its site';

/**
 * Asks Cairn on the one tab of a site what it has made of the page, whatever address that has given itself.
 * @returns null where Cairn gives no answer
 */
async function stateOf(asker: Page, site: string): Promise<PageState | typeof LEFT | null> {
  const answer = await asker.evaluate(async (origin) => {
    type Reply = { value?: PageState } | null;
    type Extension = {
      tabs: {
        query(of: object): Promise<{ id: number; url?: string }[]>;
        sendMessage(tab: number, message: object, to: object): Promise<Reply>;
      };
      scripting: { executeScript(injection: object): Promise<unknown> };
    };
    const { tabs, scripting } = (globalThis as unknown as { chrome: Extension }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url?.startsWith(origin));
    if (!tab) return 'left';
    const told = tabs.sendMessage(tab.id, { kind: 'page-state' }, { frameId: 0 });
    // A page without a story answers the next time: once it is woken.
    const target = { tabId: tab.id };
    const answered = told.catch(() =>
      scripting.executeScript({ target, func: () => globalThis.cairnRun?.wake() }).then(
        () => null,
        () => null,
      ),
    );
    return (await answered)?.value ?? null;
  }, site);
  return answer === 'left' ? LEFT : answer;
}

function differenceOf(a: string, b: string): string | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  const cut = (html: string): string =>
    html.slice(Math.max(0, at - 40), at + 80).replace(/\s+/g, ' ');
  return `with: ${cut(a)}\n    without: ${cut(b)}`;
}

const isOurs = (error: string): boolean => /(?:chrome|moz)-extension:|^Cairn:/.test(error);

/** Errors that a visit with Cairn has and one without has not, or that come out of Cairn's own scripts. */
function addedErrors(withIt: Visit, without: Visit): string[] {
  const left = [...without.errors];
  return withIt.errors.filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0 || isOurs(error);
  });
}

type Compared = Omit<Row, 'name' | 'restless'>;

/** The same page where Cairn does not run: on the site's number, not on its name. */
const elsewhere = (run: Stage, path: string): string =>
  `${run.site.origin}${path}`.replace('localhost', '127.0.0.1');

const visitPlain = (run: Stage, path: string): Promise<Visit> =>
  visit(run.session, elsewhere(run, path), () => Promise.resolve(true));

/** Whether the browser loads a saved page where Cairn is not: if not, it is no fault of Cairn's. */
export const loadsWithout = (run: Stage, name: string): Promise<boolean> =>
  visitPlain(run, pathOf(name)).then(
    () => true,
    () => false,
  );

async function compare(run: Stage, asker: Page, path: string): Promise<Compared> {
  const address = `${run.site.origin}${path}`;
  let state: PageState | typeof LEFT | null = null;
  let passages: string[] = [];
  const withIt = await visit(run.session, address, async (page) => {
    state = await stateOf(asker, run.site.origin);
    // A page may have replaced what this asks it for.
    passages = await marksOn(page).catch(() => []);
    return state !== null && (state === LEFT || state.state !== 'reading');
  });
  const without = await visitPlain(run, path);
  const told = state as PageState | typeof LEFT | null;
  const hasLeft = told === LEFT;
  const found = hasLeft ? null : told;
  const errors = addedErrors(withIt, without);
  const isRead = found !== null && found.state !== 'failed' && found.state !== 'reading';
  const fault = hasLeft ? LEFT : `Cairn: ${found?.state ?? 'no answer'}`;
  return {
    state: found?.state ?? 'no answer',
    marks: found?.marks ?? 0,
    passages,
    nodes: withIt.nodes - without.nodes,
    longest: withIt.cost?.longest ?? Number.NaN,
    total: withIt.cost?.total ?? Number.NaN,
    errors: isRead ? errors : [...errors, fault],
    difference: differenceOf(withIt.html, without.html),
  };
}

const isClean = ({ errors, difference }: Compared): boolean =>
  errors.length === 0 && difference === null;

/** Visits a saved page with and without Cairn. */
export async function measure(run: Stage, asker: Page, name: string): Promise<Row> {
  const first = await compare(run, asker, pathOf(name));
  if (isClean(first)) return { name, ...first, restless: false };
  // Once more: what differs at every visit is the page's own doing, and is compared without its scripts.
  const again = await compare(run, asker, pathOf(name));
  const ours = first.errors.filter(isOurs);
  if (isClean(again)) return { name, ...again, errors: ours, restless: false };
  const still = await compare(run, asker, stillPathOf(name));
  return {
    name,
    ...still,
    errors: [...ours, ...again.errors.filter(isOurs), ...still.errors],
    restless: true,
  };
}
