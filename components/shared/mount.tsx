import { type ComponentChildren, render } from 'preact';
import type { Translate } from '../../lib/core/i18n/translate';
import { TranslateContext } from './use-translate';

/** Shows an extension page in its language. */
export function mount(t: Translate, page: ComponentChildren): void {
  document.documentElement.lang = t.language;
  render(
    <TranslateContext.Provider value={t}>{page}</TranslateContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}
