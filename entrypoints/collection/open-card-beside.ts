/** Opens a card beside an element, where there is no mark that it could stand at; Escape or a press elsewhere closes it. */
export function openCardBeside(record: string, anchor: Element): void {
  const range = document.createRange();
  range.selectNodeContents(anchor);
  const ending = new AbortController();
  const { signal } = ending;
  const page = { url: document.URL, title: document.title };
  const card = globalThis.cairnCard?.(
    () => page,
    (event) => event === 'close' && close(),
  );
  const close = (): void => {
    ending.abort();
    card?.remove();
  };
  document.addEventListener(
    'pointerdown',
    (event) => !(card && event.composedPath().includes(card.element)) && close(),
    { signal },
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
  void card?.show(record, { range }, true);
}
