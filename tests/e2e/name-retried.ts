import type { Reporter, TestCase } from 'vitest/node';

const told = (test: TestCase): string => {
  const [fault] = test.result().errors ?? [];
  return `  ${test.module.relativeModuleId}: ${test.fullName}\n    ${fault?.message.split('\n', 1)[0]}`;
};

/** Names at the end of a run the tests that passed on a second try only: each has a race to be mended. */
export const nameRetried: Reporter = {
  onTestRunEnd(modules) {
    const retried = modules.flatMap(({ children }) =>
      [...children.allTests()].filter((test) => test.diagnostic()?.flaky),
    );
    if (retried.length === 0) return;
    console.warn(`Passed on a second try only:\n${retried.map(told).join('\n')}`);
  },
};
