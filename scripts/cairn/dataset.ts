import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compileRelease } from '../../lib/core/dataset/compile-release';
import { exportRelease } from '../../lib/core/dataset/export-release';
import { releaseStats } from '../../lib/core/dataset/release-stats';
import type { Release } from '../../lib/core/model/release';
import { readDataset } from '../data/read-dataset';
import { datasetChangelog } from './dataset-changelog';
import { datasetDiff } from './dataset-diff';
import { RefusedError, UsageError } from './errors';

function release(): Release {
  const { dataset, problems } = readDataset();
  const first = problems[0];
  if (!dataset || first) throw new RefusedError(`data/${first?.file}: ${first?.message}`);
  return compileRelease(dataset);
}

/** Runs a script of scripts/data as `npm run data:…` does. */
function runScript(name: string, args: string[]): void {
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, `../data/${name}.ts`), ...args],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new RefusedError(`dataset ${name}: the dataset has problems`);
}

const ACTIONS: Record<string, (args: string[]) => void> = {
  export: () => void process.stdout.write(`${JSON.stringify(exportRelease(release()))}\n`),
  stats: () => {
    for (const [what, number] of Object.entries(releaseStats(release())))
      console.log(`${what.padEnd(34)} ${number}`);
  },
  lint: (args) => runScript('lint', args),
  build: (args) => runScript('build', args),
  diff: datasetDiff,
  changelog: datasetChangelog,
};

/** `cairn dataset export | lint | build | stats | diff | changelog`. */
export function datasetCommand([action, ...args]: string[]): void {
  const run = ACTIONS[action ?? ''];
  if (!run) throw new UsageError(action ? `dataset: no action '${action}'` : 'dataset: no action');
  run(args);
}
