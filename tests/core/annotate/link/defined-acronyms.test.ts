import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/core/annotate/annotate';
import { longFormStart } from '../../../../lib/core/annotate/link/defined-acronyms';
import { compileGazetteer } from '../../../../lib/core/annotate/match/gazetteer';
import { entity, release } from '../match/gazetteer-of';

const gazetteer = compileGazetteer(
  release([
    entity('groups/jnim', {
      name: 'JNIM',
      names: { en: 'Group for the Support of Islam and Muslims' },
    }),
    entity('groups/fla', {
      name: 'FLA',
      names: { en: 'Azawad Liberation Front', fr: "Front de libération de l'Azawad" },
      aliases: [{ form: 'FLA', kind: 'abbreviation', needsContext: { topic: true } }],
    }),
    entity('groups/cma', {
      name: 'Coordination of Azawad Movements',
      aliases: [{ form: 'CMA', kind: 'abbreviation' }],
    }),
    entity('organisations/aes', {
      name: 'Alliance of Sahel States',
      aliases: [{ form: 'AES', kind: 'abbreviation' }],
    }),
    entity('places/mali', { name: 'Mali' }),
  ]),
);

const links = (text: string) =>
  annotate({ gazetteer, incidents: [] }, { url: '', title: '', lang: 'en', text }).links;
const linked = (text: string): string[] => links(text).map((link) => `${link.text}:${link.entity}`);

describe('where a long form begins', () => {
  test.each([
    ['FLA', 'said the Azawad Liberation Front', -1],
    ['FLA', "le Front de libération de l'Azawad", 3],
    ['CMA', 'at the Country Music Association', 7],
    ['HTTP', 'the hypertext transfer protocol', 4],
    ['FAMa', 'Forces armées maliennes', 0],
    ['ONU', 'organisation des nations unies', 0],
    ['ABC', '', -1],
  ])('%s in %j', (short, before, start) => {
    expect(longFormStart(short, before)).toBe(start);
  });
  test('with every letter an initial where that is asked', () => {
    expect(longFormStart('HTTP', 'the hypertext transfer protocol', true)).toBe(-1);
    expect(longFormStart('CMA', 'the Competition and Markets Authority', true)).toBe(4);
  });
});

describe('an acronym that the page defines', () => {
  test('is learned, and found wherever it stands', () => {
    const text =
      'GSIM? The Group for the Support of Islam and Muslims (GSIM) struck. GSIM-linked men fled.';
    expect(linked(text)).toEqual([
      'GSIM:groups/jnim',
      'Group for the Support of Islam and Muslims:groups/jnim',
      'GSIM:groups/jnim',
      'GSIM:groups/jnim',
    ]);
    expect(links(text)[0]?.reasons).toEqual([
      { code: 'expansion', detail: 'Group for the Support of Islam and Muslims' },
    ]);
  });
  test('is learned in the other order', () => {
    expect(linked("The FDLA (Front de libération de l'Azawad) left. FDLA men")).toEqual([
      'FDLA:groups/fla',
      "Front de libération de l'Azawad:groups/fla",
      'FDLA:groups/fla',
    ]);
  });
  test('is ours where it is one of ours spelt out, without other context', () => {
    expect(linked('Le Front de Libération de l’Azawad (FLA) a parlé. Le FLA')).toHaveLength(3);
    expect(linked('The FLA spoke.')).toEqual([]);
  });
  test('is not ours where it stands for another thing, on the whole page', () => {
    expect(linked('CMA. The Competition and Markets Authority (CMA) in Mali. CMA staff')).toEqual([
      'Mali:places/mali',
    ]);
    expect(linked('the CMA (Country Music Association) prize')).toEqual([]);
  });
  test('stays ours beside a long form in another order or language', () => {
    expect(linked('the Alliance of Sahel States (AES), the AES')).toHaveLength(3);
    expect(linked('the Confederation of the three Sahel countries (AES)')).toHaveLength(1);
  });
  test('is not learned from a remark in brackets', () => {
    expect(linked('Mali (BBC). BBC said')).toEqual(['Mali:places/mali']);
  });
});

test('on any text, spans slice back and do not overlap', () => {
  const piece = fc.constantFrom(
    'Group for the Support of Islam and Muslims',
    '(',
    ')',
    'GSIM',
    'CMA',
    ' ',
    '\n',
    ', ',
    'Mali',
    'Country Music Association',
    'ß',
    '« ',
    ' »',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const link of links(text)) {
        expect(text.slice(link.start, link.end)).toBe(link.text);
        expect(link.start).toBeGreaterThanOrEqual(end);
        end = link.end;
      }
    }),
  );
});
