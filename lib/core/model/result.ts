/** A code that callers may test, and a message for people. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** Used at the edges (feeds, storage, messages, files); inside, a programmer's mistake throws. */
export type Result<T, F extends Fault = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = (code: string, message: string): Result<never> => ({
  ok: false,
  fault: { code, message },
});
