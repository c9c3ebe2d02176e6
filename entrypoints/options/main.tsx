import { OptionsPage } from '../../components/options/OptionsPage';
import { mount } from '../../components/shared/mount';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { readerTranslate } from '../../lib/platform/reader-translate';
import {
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../lib/platform/settings';

async function draw(settings: Settings): Promise<void> {
  const t = await readerTranslate(catalogue);
  document.title = `Cairn: ${t('options.title')}`;
  mount(t, <OptionsPage settings={settings} onChange={(change) => void changeSettings(change)} />);
}

watchSettings((settings) => void draw(settings));
void readSettings().then(draw);
