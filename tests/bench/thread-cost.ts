import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * What was taken of a page's main thread, in milliseconds of processor time: what other programs take of the machine
 * meanwhile does not count.
 */
export interface ThreadCost {
  readonly total: number;
  /** The longest task. */
  readonly longest: number;
}

/** What a page's main thread did. */
export interface Recording {
  readonly tasks: readonly Task[];
  /** Of all tasks, whoever caused them. */
  readonly all: ThreadCost;
}

/** A task of the main thread. */
interface Task {
  /** Milliseconds of processor time. */
  readonly took: number;
  /** Addresses of the scripts that the profiler saw in it, for each sample. */
  readonly samples: readonly (readonly string[])[];
  /** Addresses of the scripts that the trace says it has run: the profiler misses short ones. */
  readonly ran: readonly string[];
  /** Whether it runs what was put off until the page is idle. */
  readonly isIdleWork: boolean;
}

/** An event of a Chromium trace; times in microseconds, `tdur` on the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly message?: string } };
}

/** Work that waits for idle time. Where other programs hold up the profiler, its samples miss short tasks. */
const IDLE_WORK = new Set(['FireIdleCallback', 'RunPostTaskCallback']);

/** What compiles or runs a script, and says which. */
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
/** What `console.timeStamp` leaves in a trace, and what the page whose thread is wanted says by it. */
const STAMP = 'TimeStamp';
const HERE = 'the thread of this page';

type Profile = Protocol.Profiler.Profile;

/** Of the profiler, in microseconds. */
const SAMPLING = 250;

const isTask = (name: string): boolean => name.endsWith(':RunTask');

/** The addresses of the scripts in the stack of each node of a profile. */
function stacksOf({ nodes }: Profile): Map<number, readonly string[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stacks = new Map<number, readonly string[]>();
  const walk = (id: number, outer: readonly string[]): void => {
    const node = byId.get(id) as Protocol.Profiler.ProfileNode;
    const { url } = node.callFrame;
    const stack = url === '' || outer.includes(url) ? outer : [...outer, url];
    stacks.set(id, stack);
    for (const child of node.children ?? []) walk(child, stack);
  };
  if (nodes[0]) walk(nodes[0].id, []);
  return stacks;
}

/** The outermost tasks of a renderer's main thread, with the samples that fall into each. */
function tasksOf(events: readonly TraceEvent[], profile: Profile): Task[] {
  const stacks = stacksOf(profile);
  const { samples = [], timeDeltas = [] } = profile;
  const tasks: Task[] = [];
  let at = 0;
  let time = profile.startTime + (timeDeltas[0] ?? 0);
  let end = 0;
  const idleWork = events.filter(({ name }) => IDLE_WORK.has(name)).map(({ ts }) => ts);
  let idle = 0;
  const scripts = events.filter(({ args }) => args?.data?.url !== undefined);
  let script = 0;
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (ts < end || !isTask(name)) continue;
    end = ts + dur;
    while (idle < idleWork.length && (idleWork[idle] as number) < ts) idle++;
    const isIdleWork = (idleWork[idle] ?? Number.POSITIVE_INFINITY) < end;
    const ran: string[] = [];
    for (; script < scripts.length && (scripts[script] as TraceEvent).ts < end; script++)
      if ((scripts[script] as TraceEvent).ts >= ts)
        ran.push(scripts[script]?.args?.data?.url ?? '');
    const seen: (readonly string[])[] = [];
    for (; at < samples.length && time < end; time += timeDeltas[++at] ?? 0)
      if (time >= ts) seen.push(stacks.get(samples[at] as number) ?? []);
    tasks.push({ took: tdur / 1000, samples: seen, ran, isIdleWork });
  }
  return tasks;
}

const costOfTasks = (tasks: readonly { readonly took: number }[]): ThreadCost => ({
  total: tasks.reduce((sum, { took }) => sum + took, 0),
  longest: Math.max(0, ...tasks.map(({ took }) => took)),
});

const isTelling = ({ name, ph }: TraceEvent): boolean =>
  ph === 'X' && (isTask(name) || IDLE_WORK.has(name) || SCRIPTS.has(name));

/** A trace holds every renderer: the page's thread is the one that has said so. */
function recordingOf(events: readonly TraceEvent[], profile: Profile): Recording {
  const here = events.find(({ name, args }) => name === STAMP && args?.data?.message === HERE);
  if (!here) throw new Error('the page did not leave its mark in the trace');
  const thread = events
    .filter((event) => event.pid === here.pid && event.tid === here.tid && isTelling(event))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = tasksOf(thread, profile);
  return { tasks, all: costOfTasks(tasks) };
}

async function endTrace(cdp: CDPSession, events: readonly TraceEvent[]): Promise<void> {
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  if (events.length === 0) throw new Error('the trace is empty');
}

/** Records what a page's main thread does while `work` runs. */
export async function record(page: Page, work: () => Promise<void>): Promise<Recording> {
  const cdp = await page.createCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await cdp.send('Profiler.start');
  await work();
  await page.evaluate((here) => console.timeStamp(here), HERE);
  const { profile } = await cdp.send('Profiler.stop');
  await endTrace(cdp, events);
  await cdp.detach();
  return recordingOf(events, profile);
}

const isOf =
  (address: string) =>
  (urls: readonly string[]): boolean =>
    urls.some((url) => url.startsWith(address));

/**
 * What the tasks took in which the scripts of an address ran: the whole of each, so that what the browser does for them in
 * it (parsing messages, layout that they ask for) counts too. Idle work is theirs, too: no page of the benchmark has any.
 */
export const costOf = ({ tasks }: Recording, address: string): ThreadCost =>
  costOfTasks(
    tasks.filter(
      ({ samples, ran, isIdleWork }) =>
        isIdleWork || isOf(address)(ran) || samples.some(isOf(address)),
    ),
  );

/** What the scripts of an address took alone, of tasks that they share with the page. */
export const partOf = ({ tasks }: Recording, address: string): number =>
  tasks.reduce((sum, { took, samples }) => {
    const ours = samples.filter(isOf(address)).length;
    return sum + (ours === 0 ? 0 : (took * ours) / samples.length);
  }, 0);
