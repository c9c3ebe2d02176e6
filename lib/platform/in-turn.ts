/**
 * Has work done one piece after the other: what reads something stored, changes it and writes it back would undo what
 * another has written in between. A piece that fails is the fault of its own caller; the next is done all the same.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
