import type { FeedStore } from '../../lib/platform/feed/feed-store';

/** Counts what a worker waits for, and ends it there: from then on nothing that it waits for comes. */
export class EndingWorker {
  steps = 0;
  readonly killed: Promise<void>;
  private kill: () => void = () => undefined;

  constructor(
    private readonly at: number,
    private readonly when: 'before' | 'after',
  ) {
    this.killed = new Promise((resolve) => {
      this.kill = resolve;
    });
  }

  async step<T>(work: () => Promise<T>): Promise<T> {
    const mine = ++this.steps;
    if (mine > this.at || (mine === this.at && this.when === 'before')) return this.end();
    const result = await work();
    return mine === this.at ? this.end() : result;
  }

  private end(): Promise<never> {
    this.kill();
    return new Promise(() => undefined);
  }

  wrap(store: FeedStore): FeedStore {
    return new Proxy(store, {
      get: (target, name: keyof FeedStore) => {
        const method = target[name] as (...args: unknown[]) => Promise<unknown>;
        return (...args: unknown[]) => this.step(() => method.apply(target, args));
      },
    });
  }
}
