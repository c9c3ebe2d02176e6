import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first. */
const LONG = [
  'accessibility',
  'durability',
  'collection-reader',
  'hostile-pages',
  'gallery',
  'reading',
  'living-pages',
];

/** Begins with what takes long: at the end no file runs alone while the other browser has nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
