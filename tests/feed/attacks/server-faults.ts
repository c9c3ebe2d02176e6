import { type Attack, answerAll, base64, eachTarget, file, PORTAL, put, TIMESTAMP } from './attack';

export const SERVER_FAULTS: readonly Attack[] = [
  {
    name: 'endless data: the timestamp',
    apply: (p) => put(p, TIMESTAMP, { kind: 'endless', body: base64(' '.repeat(4096)) }),
    fault: 'too-large',
  },
  {
    name: 'endless data: the next root',
    apply: (p) =>
      put(p, 'metadata/2.root.json', { kind: 'endless', body: base64(' '.repeat(65_536)) }),
    fault: 'too-large',
  },
  {
    name: 'endless data: the targets metadata',
    apply: (p) =>
      put(p, 'metadata/2.targets.json', { kind: 'endless', body: base64(' '.repeat(65_536)) }),
    fault: 'too-large',
  },
  {
    name: 'endless data: the release',
    apply: (p) => eachTarget(p, (bytes) => ({ kind: 'endless', body: base64(bytes) })),
    fault: 'altered',
  },
  {
    name: 'slow retrieval: byte by byte',
    apply: (p) => put(p, TIMESTAMP, { kind: 'drip', body: base64(p.bytes(TIMESTAMP)), every: 50 }),
    hasty: true,
    fault: 'too-slow',
  },
  {
    name: 'slow retrieval: a body that stops',
    apply: (p) => eachTarget(p, (bytes) => ({ kind: 'stall', body: base64(bytes), after: 50 })),
    hasty: true,
    fault: 'too-slow',
  },
  {
    name: 'slow retrieval: no answer at all',
    apply: (p) => put(p, TIMESTAMP, { kind: 'stall', body: '', after: -1 }),
    hasty: true,
    fault: 'too-slow',
  },
  {
    name: 'a connection that breaks',
    apply: (p) => put(p, TIMESTAMP, { kind: 'cut', body: base64(p.bytes(TIMESTAMP)), after: 30 }),
    fault: 'unreachable',
  },
  {
    name: 'a truncated release',
    apply: (p) => eachTarget(p, (bytes) => file(bytes.subarray(0, -1))),
    fault: 'altered',
  },
  {
    name: 'a padded release',
    apply: (p) => eachTarget(p, (bytes) => file(Buffer.concat([bytes, Buffer.from([0])]))),
    fault: 'altered',
  },
  {
    name: 'a release with one bit turned',
    apply: (p) =>
      eachTarget(p, (bytes) => {
        const turned = Buffer.from(bytes);
        turned[turned.length >> 1] = (turned[turned.length >> 1] ?? 0) ^ 1;
        return file(turned);
      }),
    fault: 'altered',
  },
  {
    name: 'the release is not there',
    apply(p) {
      for (const name of ['release.json.gz', 'delta-1.json.gz']) p.files.delete(p.targetPath(name));
    },
    fault: 'missing',
  },
  {
    name: 'the timestamp is not there',
    apply: (p) => void p.files.delete(TIMESTAMP),
    fault: 'missing',
  },
  {
    name: 'the server has failed',
    apply: (p) => answerAll(p, { kind: 'answer', status: 503, body: base64(PORTAL) }),
    fault: 'answered',
  },
  {
    name: 'the server fails where the next root would be',
    apply: (p) => put(p, 'metadata/2.root.json', { kind: 'answer', status: 500 }),
    fault: 'answered',
  },
  {
    name: 'captive portal: a page with status 200 in place of everything',
    apply: (p) =>
      answerAll(p, {
        kind: 'answer',
        status: 200,
        headers: { 'Content-Type': 'text/html' },
        body: base64(PORTAL),
      }),
    fault: 'not-a-feed',
  },
  {
    name: 'captive portal: a page for files that are not there',
    apply: (p) =>
      put(p, 'metadata/2.root.json', { kind: 'answer', status: 200, body: base64(PORTAL) }),
    fault: 'not-a-feed',
  },
  {
    name: 'a redirect loop',
    apply: (p) =>
      put(p, TIMESTAMP, {
        kind: 'answer',
        status: 302,
        headers: { Location: '/metadata/timestamp.json' },
      }),
    fault: 'redirected',
  },
  {
    name: 'a redirect to another origin',
    apply: (p) =>
      put(p, TIMESTAMP, {
        kind: 'answer',
        status: 307,
        headers: { Location: 'https://elsewhere.example/timestamp.json' },
      }),
    fault: 'redirected',
  },
  {
    name: 'a redirect into the private network',
    apply: (p) =>
      eachTarget(p, () => ({
        kind: 'answer',
        status: 301,
        headers: { Location: 'http://192.168.0.1/admin' },
      })),
    fault: 'redirected',
  },
];
