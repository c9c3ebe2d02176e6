/** The command line for people who keep data: `npm run --silent cairn -- COMMAND …`. `run.ts` has the exit codes. */
import { run } from './run';

// A reader that has seen enough ('| head') closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));
