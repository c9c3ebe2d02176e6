import { Feeds } from '../../components/options/Feeds';
import { OptionsPage } from '../../components/options/OptionsPage';
import { mount } from '../../components/shared/mount';
import type { Subscription } from '../../lib/core/feed/subscription';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { send } from '../../lib/platform/send';
import {
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../lib/platform/settings';

let feeds: readonly Subscription[] = [];

async function draw(settings: Settings): Promise<void> {
  const t = await readerTranslate(catalogue);
  document.title = `Cairn: ${t('options.title')}`;
  mount(
    t,
    <OptionsPage
      settings={settings}
      onChange={(change) => void changeSettings(change)}
      feeds={
        <Feeds
          feeds={feeds}
          preview={(address) => send<'preview-feed'>({ kind: 'preview-feed', address })}
          accept={(address, fingerprint) =>
            thenFeeds(send<'accept-feed'>({ kind: 'accept-feed', address, fingerprint }))
          }
          act={(id, action) => thenFeeds(send<'change-feed'>({ kind: 'change-feed', id, action }))}
          check={() => thenFeeds(send<'check-feeds'>({ kind: 'check-feeds' }))}
        />
      }
    />,
  );
}

async function showFeeds(): Promise<void> {
  const status = await send<'status'>({ kind: 'status' });
  if (status.ok) feeds = status.value.feeds;
  await draw(await readSettings());
}

/** What is done to feeds shows once it is done. */
async function thenFeeds<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  await showFeeds();
  return result;
}

watchSettings((settings) => void draw(settings));
// A check may have come to its end while the page was in the background.
window.addEventListener('focus', () => void showFeeds());
void readSettings().then(draw).then(showFeeds);
