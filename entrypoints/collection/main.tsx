import { CollectionPage } from '../../components/collection/CollectionPage';
import { mount } from '../../components/shared/mount';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { readSettings } from '../../lib/platform/settings';
import { CollectionSession } from './collection-session';

async function main(): Promise<void> {
  const [t, settings] = await Promise.all([readerTranslate(catalogue), readSettings()]);
  document.title = `Cairn: ${t('collection.title')}`;
  const session = new CollectionSession(t, settings, (props) =>
    mount(t, <CollectionPage {...props} />),
  );
  await session.start();
}

void main();
