import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';

// Only in a document can Preact draw, and it looks for one when it is loaded.
const { window } = new JSDOM('<div id="app"></div>');
afterEach(() => vi.unstubAllGlobals());

test('a dialog that another takes the place of does not close that one', async () => {
  vi.stubGlobal('document', window.document);
  const { h, render } = await import('preact');
  const { act } = await import('preact/test-utils');
  const { Dialog } = await import('../../components/collection/Dialog');
  const prototype = window.HTMLDialogElement.prototype;
  prototype.showModal = () => undefined;
  // As the browser has it: the event comes when whoever closed the dialog has long gone on.
  prototype.close = function () {
    setTimeout(() => this.dispatchEvent(new window.Event('close')));
  };
  const app = window.document.querySelector('#app') as unknown as HTMLElement;
  const closed: string[] = [];
  const show = (title: string) =>
    act(() =>
      render(
        h(Dialog, { key: title, title, children: null, onClose: () => closed.push(title) }),
        app,
      ),
    );
  await show('Export');
  await show('Import');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(closed).toEqual([]);
  window.document.querySelector('dialog')?.close();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(closed).toEqual(['Import']);
});
