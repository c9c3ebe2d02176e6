/** Longest stretch of work before others get their turn. Milliseconds. */
const SLICE = 12;

/** Comes after all messages that have arrived. A timer would rest for 4 ms each time. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs work that can pause to its end; messages are answered in its pauses. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}
