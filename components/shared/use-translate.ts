import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeTranslate, type Translate } from '../../lib/core/i18n/translate';

/** The interface's language, for every component of an extension page. */
export const TranslateContext = createContext<Translate>(makeTranslate('en', {}));

export const useTranslate = (): Translate => useContext(TranslateContext);
