import { bilingual } from '../bilingual';

/** The list of removed links in the options. */
export const dismissed = bilingual(
  {
    'options.dismissed': 'Links you have removed',
    'dismissed.none': 'None. “Not this” on a card removes a link; you can take it back here.',
    'dismissed.entry': '“{text}” is not {record}',
    'dismissed.incident': 'Not linked: {record}',
    'dismissed.always': 'anywhere',
    'dismissed.undo': 'Link again',
    'dismissed.undo-label': 'Link again: {entry}',
  },
  {
    'options.dismissed': 'Liens retirés',
    'dismissed.none':
      'Aucun. « Pas cela » sur une fiche retire un lien ; vous pouvez le rétablir ici.',
    'dismissed.entry': '« {text} » n’est pas {record}',
    'dismissed.incident': 'Non relié : {record}',
    'dismissed.always': 'nulle part',
    'dismissed.undo': 'Relier de nouveau',
    'dismissed.undo-label': 'Relier de nouveau : {entry}',
  },
);
