import { until } from './start-browser';

/** What is used of Puppeteer's own connection: commands and events that it has no methods for. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  on(event: 'browsingContext.navigationCommitted', handler: (info: NavigationInfo) => void): void;
  emit(event: string, info: NavigationInfo): void;
}

interface NavigationInfo {
  readonly context: string;
  readonly navigation: string | null;
  readonly url: string;
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs code in a browsing context and gives its awaited value. */
export async function evaluateIn(
  bidi: BidiConnection,
  context: string,
  code: string,
): Promise<unknown> {
  const { result } = await bidi.send('script.evaluate', {
    expression: code,
    target: { context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'success') return evaluated.result.value;
  throw new Error(evaluated.exceptionDetails.text);
}

/**
 * Firefox says that a moz-extension: page was navigated to, but not that it was loaded (bug
 * 1755014), so page.goto() would wait for ever. This says it in Firefox's place.
 */
export function reportExtensionLoads(bidi: BidiConnection): void {
  const latest = new Map<string, NavigationInfo>();
  const report = async (info: NavigationInfo): Promise<void> => {
    const { context } = info;
    const isComplete = async (): Promise<boolean> =>
      (await evaluateIn(bidi, context, 'document.readyState')) === 'complete';
    await until('a page of the extension', async () => ((await isComplete()) ? true : null));
    if (latest.get(context) !== info) return;
    for (const event of ['domContentLoaded', 'load']) bidi.emit(`browsingContext.${event}`, info);
  };
  bidi.on('browsingContext.navigationCommitted', (info) => {
    latest.set(info.context, info);
    // A tab that was closed meanwhile has nothing to report.
    if (info.url.startsWith('moz-extension:')) report(info).catch(() => undefined);
  });
}
