import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/core/annotate/annotate';
import { compileGazetteer } from '../../../../lib/core/annotate/match/gazetteer';
import type { EntityId } from '../../../../lib/core/model/ids';
import { entity, release } from '../match/gazetteer-of';

const gazetteer = compileGazetteer(
  release([
    entity('groups/jnim', { name: 'JNIM' }),
    entity('places/chad', { name: 'Chad', names: { fr: 'Tchad' } }),
    entity('places/france', { name: 'France' }),
    entity('places/sahel', { name: 'Sahel' }),
    entity('places/mali', {
      name: 'Mali',
      aliases: [{ form: 'Mali', alsoMeans: [{ what: 'an island', cues: ['Adriatic'] }] }],
      notThese: ['Mali Lošinj'],
    }),
    entity('places/ml/gao', { name: 'Gao' }),
    entity('places/ml/grand-gao', { name: 'Grand Gao' }),
    entity('groups/al-mourabitoun', {
      name: 'al-Mourabitoun',
      aliases: [
        { form: 'al-Mourabitoun', alsoMeans: [{ what: 'a dynasty', cues: ['Marrakesh'] }] },
      ],
    }),
    entity('places/ml/moura', {
      name: 'Moura',
      aliases: [{ form: 'Moura', needsContext: { topic: true } }],
    }),
    entity('places/ml/boni', {
      name: 'Boni',
      aliases: [{ form: 'Boni', needsContext: { anyOf: ['places/mali' as EntityId] } }],
    }),
    entity('organisations/wagner-group', {
      name: 'Wagner Group',
      aliases: [
        {
          form: 'Wagner',
          kind: 'short',
          needsContext: { fullName: true, topic: true },
          alsoMeans: [{ what: 'the composer', cues: ['opera'] }],
        },
      ],
    }),
    entity('places/niger', {
      name: 'Niger',
      aliases: [
        {
          form: 'Niger',
          alsoMeans: [{ what: 'the river', before: ['the'], unlessAfter: ['junta'] }],
        },
      ],
    }),
  ]),
);
const linksOf = (text: string) =>
  annotate({ gazetteer, incidents: [] }, { url: '', title: '', lang: 'en', text }).links;
const linked = (text: string): string =>
  linksOf(text)
    .map((link) => link.text)
    .join(', ');

/** Makes a page one about the conflict. */
const WAR = 'JNIM fighters attacked soldiers in Mali and killed three, militants said.\n';

describe('a name of ours within the name of a person', () => {
  test.each([
    // Beside another name, a title, a given name.
    ['The cup went to Chad Riddle.', ''],
    ['Yesterday Ms Gao spoke.', ''],
    ['He praised Richard Gao there.', ''],
    // The same form elsewhere on such a page is that person's too.
    ['The cup went to Chad Riddle. Later Chad smiled.', ''],
    // Words beside a place that are no names of people, and the first word of a sentence.
    ['He flew to Northern Mali.', 'Mali'],
    ['It was over. Visit Mali in winter.', 'Mali'],
    ['He flew to Gao Airport.', 'Gao'],
    ['He left Mussolini’s France.', 'France'],
    ['He flew to Grand Gao Annex.', 'Grand Gao'],
    ['He came from Malian Gao.', 'Gao'],
    // Another name of ours beside it is a headline, not a person.
    ['Now Mali JNIM said.', 'Mali, JNIM'],
  ])('%s', (text, expected) => {
    expect(linked(text)).toBe(expected);
  });
  test('does not make a country of the conflict doubtful on a page about it', () => {
    expect(linked(`${WAR}The troops that Chad Riddle led agreed.`)).toBe('JNIM, Mali, Chad');
    // Where nothing speaks of the conflict it is the person.
    expect(linked(`${WAR}A spokesman for Chad Riddle agreed.`)).toBe('JNIM, Mali');
  });
  test('does so to a name that needs the topic, wherever on the page', () => {
    expect(linked(`${WAR}They burned Moura.`)).toBe('JNIM, Mali, Moura');
    expect(linked(`${WAR}The singer Sónia Moura agreed. Later Moura left.`)).toBe('JNIM, Mali');
  });
  test('does so to a body of that name', () => {
    expect(linked(`${WAR}They played Richard Wagner there.`)).toBe('JNIM, Mali');
  });
});

describe('a page that speaks of another thing of the name', () => {
  const FAR = 'Nothing else was said about it on that evening in the town. '.repeat(6);
  test.each([
    ['Mali Lošinj is an island. Mali is calm.', ''],
    // Other names of the conflict beside it say which is meant; names of the whole world do not.
    ['Mali Lošinj is an island. Mali and Gao are calm.', 'Mali, Gao'],
    ['Mali Lošinj is an island. Mali and France are calm.', 'France'],
    ['Mali, in the Adriatic, is calm.', ''],
    // What is certain by the word before it, unless the word after says otherwise.
    ['They swam in the Niger.', ''],
    ['They met the Niger junta.', 'Niger'],
    ['It is late. The Niger rises.', ''],
    ['To soothe Niger is hard.', 'Niger'],
  ])('%s', (text, expected) => {
    expect(linked(text)).toBe(expected);
  });
  test('a word that begins like that of the other thing says nothing', () => {
    expect(linked(`The Wagner Group began an operation. ${FAR}Later Wagner left.`)).toBe(
      'Wagner Group, Wagner',
    );
  });
  test('a full name vouches for what stands near it, and no further', () => {
    expect(linked('The Wagner Group saw an opera. Later Wagner left.')).toBe(
      'Wagner Group, Wagner',
    );
    expect(linked(`The Wagner Group left. ${FAR}An opera by Wagner`)).toBe('Wagner Group');
  });
});

test('an area has its article, or whose it is', () => {
  expect(linked('A Tuareg boat, Sahel by name.')).toBe('');
  expect(linked('A Tuareg song of the Sahel.')).toBe('Sahel');
  expect(linked('A Tuareg song of West Africa’s Sahel.')).toBe('Sahel');
});

test('a cue of another thing counts on a page about something else alone', () => {
  expect(linked('Al-Mourabitoun took Marrakesh.')).toBe('');
  expect(linked(`${WAR}A man from Marrakesh fled.\nAl-Mourabitoun agreed.`)).toBe(
    'JNIM, Mali, Al-Mourabitoun',
  );
});

test('a full name vouches for a body’s short one that comes before it', () => {
  expect(linked('Now Wagner left, and the Wagner Group said so.')).toBe('Wagner, Wagner Group');
});

test('a country vouches for a place in it on a page about the conflict alone', () => {
  expect(linked('A visit to Boni in Mali.')).toBe('Mali');
  expect(linked(`${WAR}They burned Boni.`)).toBe('JNIM, Mali, Boni');
});

test('a link has the French name where there is one', () => {
  expect(linksOf('He flew to Chad.')).toMatchObject([{ name: 'Chad', french: 'Tchad' }]);
  expect(linksOf('He flew to Gao.')[0]).not.toHaveProperty('french');
});
