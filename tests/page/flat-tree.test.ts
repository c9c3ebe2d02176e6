import { expect, test } from 'vitest';
import { shows } from '../../lib/page/flat-tree';
import { readStory } from '../../lib/page/read-text';
import { pageOf } from './page-of';

function withShadow(light: string, shadow: string, mode: ShadowRootMode = 'open'): Document {
  const document = pageOf(`<h1>Head</h1><news-body>${light}</news-body><p>After it.</p>`);
  const root = (document.querySelector('news-body') as Element).attachShadow({ mode });
  const template = document.createElement('template');
  template.innerHTML = shadow;
  root.append(template.content);
  return document;
}

test('a shadow tree is read in its place, and what its slots show', () => {
  const document = withShadow(
    '<b slot="who">JNIM</b> in Gao',
    '<p><slot name="who"></slot> attacked <slot></slot>.</p>',
  );
  expect(readStory(document).text).toBe('Head\nJNIM attacked  in Gao.\nAfter it.\n');
});

test('what no slot shows is not read; a slot that nothing is assigned to shows its own words', () => {
  const document = withShadow('<i slot="gone">Unseen</i>', '<p>By <slot>nobody</slot></p>');
  expect(readStory(document).text).toBe('Head\nBy nobody\nAfter it.\n');
});

test('a closed shadow tree is its publisher’s', () => {
  const document = withShadow('', '<p>Closed</p>', 'closed');
  expect(readStory(document).text).toBe('Head\nAfter it.\n');
});

test('the shadow roots that were read are told, for they must be watched', () => {
  const document = withShadow('', '<p>Words</p>');
  expect(readStory(document).shadowRoots).toEqual([
    document.querySelector('news-body')?.shadowRoot,
  ]);
});

test('an element shows what is in its shadow tree', () => {
  const document = withShadow('', '<p>Words</p>');
  const host = document.querySelector('news-body') as Element;
  const inner = host.shadowRoot?.querySelector('p') as Element;
  expect(shows(document.body, inner)).toBe(true);
  expect(shows(inner, host)).toBe(false);
});
