/** The words of the call are off: exit code 2. */
export class UsageError extends Error {}

/** The input was refused: exit code 1. */
export class RefusedError extends Error {}
