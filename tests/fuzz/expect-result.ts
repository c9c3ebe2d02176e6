import * as v from 'valibot';
import type { Result } from '../../lib/core/model/result';

/** What came of reading something from outside is a value of its schema, or one of the module's own faults in words. */
export function expectResult<T>(
  result: Result<T>,
  codes: readonly string[],
  check: (value: T) => void,
): void {
  if (result.ok) {
    check(result.value);
    return;
  }
  const { code, message } = result.fault;
  if (!codes.includes(code) || typeof message !== 'string')
    throw new Error(`a fault of another kind: ${code}: ${message}`);
}

export const expectOf =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): void => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return;
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the value'}: ${issue.message}`);
  };
