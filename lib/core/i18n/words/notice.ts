import { bilingual } from '../bilingual';

/** The one thing that the first script on a page says itself. */
export const notice = bilingual(
  { 'notice.reload': 'Cairn has been updated. Reload the page to go on.' },
  { 'notice.reload': 'Cairn a été mis à jour. Rechargez la page pour continuer.' },
);
