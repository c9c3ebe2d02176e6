import { browser } from 'wxt/browser';
import { FirstRunPage } from '../../components/first-run/FirstRunPage';
import { mount } from '../../components/shared/mount';
import { keyboardShortcuts } from '../../lib/platform/keyboard-shortcuts';
import { readPageSettings, watchPageSettings } from '../../lib/platform/page-settings';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { watchSettings } from '../../lib/platform/settings';
import { listedSites, revokedSites } from '../../lib/platform/site-access';
import { answerTab } from '../content/answer-tab';
import { makePageCard } from '../content/make-page-card';
import { ReadingSession } from '../content/reading-session';

async function keysOfWalking(): Promise<string> {
  const shortcuts = await keyboardShortcuts();
  return shortcuts
    .filter(({ name }) => name === 'next-mark' || name === 'previous-mark')
    .map(({ keys }) => keys)
    .join(', ');
}

async function draw(): Promise<void> {
  const [t, revoked, keys] = await Promise.all([
    readerTranslate(),
    revokedSites(),
    keysOfWalking(),
  ]);
  document.title = `Cairn: ${t('first.title')}`;
  mount(
    t,
    <FirstRunPage
      sites={{ listed: listedSites().length, revoked: revoked.length }}
      keys={keys}
      onAllow={() => void browser.permissions.request({ origins: [...listedSites()] })}
    />,
  );
}

/** Reads this page like any other: marks, cards and keys are the real ones. */
async function readSample(): Promise<void> {
  // No script is put into a page of our own.
  globalThis.cairnCard = makePageCard;
  const session = new ReadingSession(
    await readPageSettings(),
    true,
    () => true,
    () => undefined,
  );
  watchPageSettings((settings) => session.apply(settings));
  answerTab(() => session);
}

void draw().then(readSample);
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
watchSettings(() => void draw());
