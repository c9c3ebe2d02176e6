import { bilingual } from '../bilingual';

/** The options page. */
export const options = bilingual(
  {
    'options.title': 'Options',
    'options.language': 'Language',
    'options.language-browser': 'As in the browser',
    'options.marks': 'Marks',
    'options.policy-every': 'Every mention',
    'options.policy-first-on-page': 'The first mention on a page',
    'options.types': 'Kinds of names that are marked',
    'options.sites': 'Sites where Cairn is off',
    'options.no-sites': 'None.',
    'options.remove': 'Remove',
    'options.feed': 'Feed',
    'options.feed-address': 'Address of a dataset feed',
    'options.feed-help':
      'Empty for none. The address is asked about every six hours whether there is something new.',
    'options.feed-wrong': 'This is no web address.',
    'options.delays': 'Delays',
    'options.delay-show': 'Rest on a name before its card opens (ms)',
    'options.delay-leave': 'Leave it before the card closes (ms)',
    'options.saved': 'Kept.',
  },
  {
    'options.title': 'Options',
    'options.language': 'Langue',
    'options.language-browser': 'Celle du navigateur',
    'options.marks': 'Marques',
    'options.policy-every': 'Chaque mention',
    'options.policy-first-on-page': 'La première mention sur une page',
    'options.types': 'Sortes de noms marqués',
    'options.sites': 'Sites où Cairn est désactivé',
    'options.no-sites': 'Aucun.',
    'options.remove': 'Retirer',
    'options.feed': 'Flux',
    'options.feed-address': 'Adresse d’un flux de données',
    'options.feed-help':
      'Vide pour aucun. Toutes les six heures, Cairn demande à cette adresse s’il y a du nouveau.',
    'options.feed-wrong': 'Ce n’est pas une adresse web.',
    'options.delays': 'Délais',
    'options.delay-show': 'Temps sur un nom avant que sa fiche s’ouvre (ms)',
    'options.delay-leave': 'Temps hors du nom avant que la fiche se ferme (ms)',
    'options.saved': 'Enregistré.',
  },
);
