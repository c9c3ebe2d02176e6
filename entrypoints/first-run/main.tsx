import { browser } from 'wxt/browser';
import { FirstRunPage } from '../../components/first-run/FirstRunPage';
import { mount } from '../../components/shared/mount';
import { keyboardShortcuts } from '../../lib/platform/keyboard-shortcuts';
import { readPageSettings, watchPageSettings } from '../../lib/platform/page-settings';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { watchSettings } from '../../lib/platform/settings';
import { listedSites, revokedSites } from '../../lib/platform/site-access';
import { answerPanel } from '../content/answer-panel';
import { answerTab } from '../content/answer-tab';
import { keepPage } from '../content/keep-page';
import { makePageCard } from '../content/make-page-card';
import { MarkControls } from '../content/mark-controls';
import { PageReader } from '../content/page-reader';
import { ReadingSession } from '../content/reading-session';

/** The parts that a page of the web is given one by one are all here: no script is put into a page of our own. */
function bringParts(): void {
  globalThis.cairnStory = { PageReader, MarkControls, keepPage, answerPanel };
  globalThis.cairnCard = makePageCard;
}

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
function readSample(): void {
  bringParts();
  const session = new ReadingSession(
    readPageSettings,
    () => true,
    () => undefined,
  );
  watchPageSettings((settings) => session.apply(settings));
  answerTab(async () => session);
}

void draw().then(readSample);
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
watchSettings(() => void draw());
