import { expect, test } from 'vitest';
import { makeToneReader } from '../../lib/page/backdrop';
import { pageOf } from './page-of';

/** The tone for the text of #here. */
function toneIn(html: string): string {
  const document = pageOf(html);
  return makeToneReader()(document.getElementById('here') as Element);
}

test.each([
  ['nothing said is white', '<p id="here">', 'on-light'],
  [
    'its own colour',
    '<p id="here" style="background-color: rgb(10, 10, 10); color: white">',
    'on-dark',
  ],
  [
    'the colour of an element around it',
    '<div style="background-color: rgb(10, 20, 40); color: white"><p id="here">',
    'on-dark',
  ],
  [
    'the nearest that covers',
    '<div style="background-color: black"><div style="background-color: rgb(250, 250, 250)"><p id="here">',
    'on-light',
  ],
  [
    'a veil over white',
    '<div style="background-color: rgba(0, 0, 0, 0.5); color: black"><p id="here">',
    'on-mid',
  ],
  [
    'an image: what the text was coloured for',
    '<div style="background-image: url(x.png); color: white"><p id="here" style="color: white">',
    'on-dark',
  ],
  [
    'a colour that cannot be behind it, for nobody could read that',
    '<p id="here" style="background-color: white; color: rgb(250, 250, 250)">',
    'on-dark',
  ],
])('%s', (_name, html, tone) => {
  expect(toneIn(html)).toBe(tone);
});

test('what many share is looked at once', () => {
  const document = pageOf(`<div>${'<p>x</p>'.repeat(50)}</div>`);
  const view = document.defaultView as Window;
  const asked: Element[] = [];
  const { getComputedStyle } = view;
  view.getComputedStyle = (element) => {
    asked.push(element);
    return getComputedStyle.call(view, element);
  };
  const toneOf = makeToneReader();
  for (const p of document.querySelectorAll('p')) toneOf(p);
  expect(asked.filter(({ localName }) => localName === 'div')).toHaveLength(1);
  const { length } = asked;
  for (const p of document.querySelectorAll('p')) toneOf(p);
  expect(asked).toHaveLength(length);
});
