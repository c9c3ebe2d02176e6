import { bilingual } from '../bilingual';

/** The collection of saved articles. */
export const collection = bilingual(
  {
    'collection.title': 'Collection',
    'collection.empty':
      'Nothing is saved yet. Open a story and choose “Save article” in Cairn’s popup.',
    'collection.filter': 'Filter by word or name',
    'collection.count': '{count} articles',
    'collection.count.one': '{count} article',
    'collection.saved-on': 'saved {when}',
    'collection.terms': 'Found in it',
    'collection.delete': 'Delete',
    'collection.confirm-delete': 'Delete “{title}” for good?',
    'collection.failed': 'The collection could not be opened: {problem}',
    'collection.read': 'Read the saved text',
  },
  {
    'collection.title': 'Collection',
    'collection.empty':
      'Rien n’est encore gardé. Ouvrez un article et choisissez « Garder l’article » dans la fenêtre de Cairn.',
    'collection.filter': 'Filtrer par mot ou par nom',
    'collection.count': '{count} articles',
    'collection.count.one': '{count} article',
    'collection.saved-on': 'gardé {when}',
    'collection.terms': 'On y trouve',
    'collection.delete': 'Supprimer',
    'collection.confirm-delete': 'Supprimer définitivement « {title} » ?',
    'collection.failed': 'La collection n’a pas pu être ouverte : {problem}',
    'collection.read': 'Lire le texte gardé',
  },
);
