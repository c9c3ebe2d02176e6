import { bilingual } from '../bilingual';

/** The page that opens once, when Cairn is installed. */
export const firstRun = bilingual(
  {
    'first.title': 'The record behind the names',
    'first.lead':
      'Cairn marks the armed groups, people, places, missions and incidents of the Sahel war in the news that you read. Rest the pointer on a marked name: its card says what is claimed about it, by whom, with the source.',
    'first.try': 'Try it here',
    'first.try-help':
      'A short text of ours on recorded events, read as Cairn reads any page. Rest on a name, or go from name to name with {keys}.',
    'first.sample-title': 'Soldiers killed in raid on Boulkessi base',
    'first.sample-by': 'Sample, 2 June 2025',
    'first.sample-1':
      'BAMAKO – JNIM said on Sunday that it had taken the army base at Boulkessi in central Mali, close to the border with Burkina Faso. More than 30 soldiers were killed in the attack of 1 June, according to sources quoted by Reuters.',
    'first.sample-2':
      'The base had been attacked before: around the start of October 2019 dozens of Malian soldiers died there and in Mondoro. JNIM, which is led by Iyad Ag Ghaly, was founded in 2017 by several armed groups, Ansar Dine and Katiba Macina among them.',
    'first.sample-3':
      'The French operation Barkhane ended in November 2022, the United Nations mission MINUSMA at the end of 2023. The Malian army has fought since then beside Russians of the Wagner Group; in July 2024 both suffered heavy losses at Tinzaouaten.',
    'first.where': 'Where it runs',
    'first.where-text':
      'By itself on a list of news sites; on any other page when you ask for it, with the button in the toolbar. The options show the list and let you change it.',
    'first.revoked':
      'The browser has not let Cairn onto its news sites yet ({count} of {of}). You decide; without it Cairn reads a page only when you press its button.',
    'first.allow': 'Allow on the listed news sites',
    'first.private': 'What is kept and what is sent',
    'first.private-text':
      'Names are found on this computer, with a dataset that came with the extension. What you read, look up and save stays here. Cairn asks the network for nothing but a check of the dataset feeds that you set, and none is set to begin with. There is no account.',
    'first.next': 'Open the options',
    'first.lookup': 'Look something up',
  },
  {
    'first.title': 'Ce qui est recensé derrière les noms',
    'first.lead':
      'Cairn marque les groupes armés, personnes, lieux, missions et événements de la guerre au Sahel dans la presse que vous lisez. Restez sur un nom marqué : sa fiche dit ce qui en est affirmé, par qui, avec la source.',
    'first.try': 'Essayez ici',
    'first.try-help':
      'Un court texte de notre main sur des événements recensés, lu comme Cairn lit toute page. Restez sur un nom, ou passez de nom en nom avec {keys}.',
    'first.sample-title': 'Des soldats tués dans un raid contre la base de Boulkessi',
    'first.sample-by': 'Exemple, 2 juin 2025',
    'first.sample-1':
      'BAMAKO – Le JNIM a dit dimanche s’être emparé de la base de l’armée à Boulkessi, dans le centre du Mali, près de la frontière du Burkina Faso. Plus de 30 soldats ont été tués dans l’attaque du 1er juin, selon des sources citées par Reuters.',
    'first.sample-2':
      'La base avait déjà été attaquée : vers le début d’octobre 2019, des dizaines de soldats maliens y sont morts, ainsi qu’à Mondoro. Le JNIM, qui a pour chef Iyad Ag Ghaly, a été fondé en 2017 par plusieurs groupes armés, dont Ansar Dine et la katiba Macina.',
    'first.sample-3':
      'L’opération française Barkhane a pris fin en novembre 2022, la mission des Nations unies, la Minusma, à la fin de 2023. L’armée malienne combat depuis aux côtés de Russes du groupe Wagner ; en juillet 2024, ils ont subi ensemble de lourdes pertes à Tinzaouaten.',
    'first.where': 'Où Cairn est actif',
    'first.where-text':
      'De lui-même sur une liste de sites de presse ; sur toute autre page quand vous le demandez, par le bouton de la barre d’outils. Les options montrent la liste et permettent de la changer.',
    'first.revoked':
      'Le navigateur n’admet pas encore Cairn sur ses sites de presse ({count} sur {of}). À vous de décider ; sans cela, Cairn ne lit une page que si vous pressez son bouton.',
    'first.allow': 'Autoriser sur les sites de presse de la liste',
    'first.private': 'Ce qui est gardé, ce qui est envoyé',
    'first.private-text':
      'Les noms sont trouvés sur cet ordinateur, avec des données livrées avec l’extension. Ce que vous lisez, cherchez et gardez reste ici. Cairn ne demande au réseau que la vérification des flux de données que vous indiquez, et aucun n’est indiqué au départ. Il n’y a pas de compte.',
    'first.next': 'Ouvrir les options',
    'first.lookup': 'Chercher un nom',
  },
);
