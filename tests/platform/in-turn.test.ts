import { expect, test } from 'vitest';
import { inTurn } from '../../lib/platform/in-turn';

test('work is done one piece after the other, also after one that fails', async () => {
  const take = inTurn();
  const done: string[] = [];
  const piece = (name: string, fails = false) =>
    take(async () => {
      done.push(`${name} begins`);
      await Promise.resolve();
      if (fails) throw new Error(name);
      done.push(`${name} ends`);
      return name;
    });
  const [one, two, three] = [piece('one'), piece('two', true), piece('three')];
  await expect(two).rejects.toThrow('two');
  expect([await one, await three]).toEqual(['one', 'three']);
  expect(done).toEqual(['one begins', 'one ends', 'two begins', 'three begins', 'three ends']);
});
