import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { makeTranslate, type Translate } from '../../lib/core/i18n/translate';

/** The interface's language, for every component of an extension page. */
export const TranslateContext = createContext<Translate>(makeTranslate('en', catalogue));

export const useTranslate = (): Translate => useContext(TranslateContext);
