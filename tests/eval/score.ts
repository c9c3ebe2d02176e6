/** Right answers, answers given, answers wanted. */
export interface Score {
  right: number;
  given: number;
  wanted: number;
}

export const emptyScore = (): Score => ({ right: 0, given: 0, wanted: 0 });

export function addScore(to: Score, { right, given, wanted }: Score): void {
  to.right += right;
  to.given += given;
  to.wanted += wanted;
}

export const precision = ({ right, given }: Score): number => (given === 0 ? 1 : right / given);
export const recall = ({ right, wanted }: Score): number => (wanted === 0 ? 1 : right / wanted);

export function f1(score: Score): number {
  const p = precision(score);
  const r = recall(score);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export const row = (name: string, score: Score): string =>
  `${name.padEnd(30)} ${precision(score).toFixed(3)}  ${recall(score).toFixed(3)}  ${f1(score).toFixed(3)}   ${score.right} right, ${score.given} given, ${score.wanted} wanted`;
