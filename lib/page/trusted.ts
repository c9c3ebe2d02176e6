/** A listener for what the reader does: events that a script of the page makes up are not heard. */
export const trusted =
  <E extends Event>(listener: (event: E) => void): ((event: E) => void) =>
  (event) => {
    if (event.isTrusted) listener(event);
  };
