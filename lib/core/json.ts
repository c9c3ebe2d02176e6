import { fail, ok, type Result } from './model/result';

/** The one place where JSON is parsed: what comes out is unknown until a schema has seen it. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail('not-json', (error as SyntaxError).message);
  }
}
