import { browser } from 'wxt/browser';
import { CollectionPage } from '../../components/collection/CollectionPage';
import { PrivateWindow } from '../../components/collection/PrivateWindow';
import { mount } from '../../components/shared/mount';
import { isPrivatePage } from '../../lib/platform/private-page';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { readSettings } from '../../lib/platform/settings';
import { CollectionSession } from './collection-session';

async function main(): Promise<void> {
  const [t, settings] = await Promise.all([readerTranslate(), readSettings()]);
  document.title = `Cairn: ${t('collection.title')}`;
  if (isPrivatePage()) {
    // Nothing is opened here: what would be changed would go with the window.
    const url = location.href;
    mount(
      t,
      <PrivateWindow onOpen={() => void browser.windows.create({ url, incognito: false })} />,
    );
    return;
  }
  const session = new CollectionSession(t, settings, (props) =>
    mount(t, <CollectionPage {...props} />),
  );
  await session.start();
}

void main();
