import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/core/i18n/translate';
import { describeSuggestion } from '../../lib/core/lookup/describe-suggestion';
import type { LookupResult } from '../../lib/core/lookup/lookup';
import { lookup } from '../../lib/platform/dataset-holder';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { queryPage, recordPage } from '../../lib/platform/record-page';

const MOST = 6;
/** What an accepted suggestion stands for; anything else is what the reader typed. */
const RECORD = 'record:';
/** Chromium reads descriptions as XML with marks of its own; Firefox shows them as they are. */
const MARKUP = import.meta.env.BROWSER !== 'firefox';

const find = async (text: string): Promise<LookupResult[]> => (await lookup())(text, MOST);

const describe = (result: LookupResult, t: Translate): string =>
  describeSuggestion(result, t.language, t(`type.${result.type}`), MARKUP);

async function suggest(text: string) {
  const [results, t] = await Promise.all([find(text), readerTranslate()]);
  const [first] = results;
  // Chromium shows one suggestion that cannot be replaced: what Enter alone does.
  browser.omnibox.setDefaultSuggestion({
    description: first ? describe(first, t) : t('popup.no-result'),
  });
  return results
    .slice(1)
    .map((result) => ({ content: RECORD + result.id, description: describe(result, t) }));
}

async function addressFor(text: string): Promise<string> {
  if (text.startsWith(RECORD)) return recordPage(text.slice(RECORD.length));
  const [first] = await find(text);
  return first ? recordPage(first.id) : queryPage(text);
}

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

async function open(text: string, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL((await addressFor(text)) as '/popup.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** The keyword `cairn` in the address bar looks names up like the popup. */
export function answerOmnibox(): void {
  browser.omnibox?.onInputChanged.addListener((text, show) => void suggest(text).then(show));
  browser.omnibox?.onInputEntered.addListener(
    (text, disposition) => void open(text, disposition as Disposition),
  );
}
