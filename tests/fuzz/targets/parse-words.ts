import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { urlIdentity } from '../../../lib/core/collection/url-identity';
import { formatAddress, parseAddress } from '../../../lib/core/collection/view/page-address';
import { feedAddress } from '../../../lib/core/feed/feed-address';
import { describeSuggestion } from '../../../lib/core/lookup/describe-suggestion';
import { makeLookup } from '../../../lib/core/lookup/lookup';
import { readRoute } from '../../../lib/core/panel/read-route';
import { writeRoute } from '../../../lib/core/panel/route';
import { writtenDay } from '../../../lib/page/written-day';
import { queryPage, recordPage } from '../../../lib/platform/record-page';
import { Settings } from '../../../lib/platform/settings';
import { readSettingsFile, writeSettingsFile } from '../../../lib/platform/settings-file';
import { release } from '../dataset';
import { expectOf, expectResult } from '../expect-result';
import { mutatedJson, mutatedText } from '../generate/mutate';
import { newsText } from '../generate/text';
import { property } from '../target';

/** What is typed into the popup, the address bar and the search of the panel. */
export const lookup = property('lookup', async () => {
  const find = makeLookup(release());
  return [
    fc.oneof(
      newsText(6),
      mutatedText(
        ['jnim', 'Gao 2025', 'attaque de Boulkessi'],
        [' ', '"', '\ud800', '\u0301', 'ß', '*'],
      ),
    ),
    (query: string) => {
      const results = find(query, 8);
      deepStrictEqual(find(query, 8), results);
      for (const { name, spans, ...result } of results) {
        for (const language of ['en', 'fr'] as const) {
          const text = typeof name === 'string' ? name : name[language];
          let from = 0;
          for (const { start, end } of spans[language]) {
            if (start < from || end <= start || end > text.length) throw new Error('a span is off');
            from = end;
          }
          describeSuggestion({ name, spans, ...result }, language, 'kind', true);
        }
      }
      readRoute(recordPage(query).replace(/^[^#]*/, ''), 'page');
      queryPage(query);
    },
  ];
});

const ADDRESSES = [
  'https://feeds.example/towns/metadata/1.root.json',
  'http://localhost:8080/feed/',
  'https://[2001:db8::1]/x?y#z',
  'https://user:pw@feeds.example/',
  'https://www.news.example/2025/06/02/a?utm_source=x&p=5&b=%ff#top',
  'https://news-example.cdn.ampproject.org/c/s/news.example/a.amp',
];
const PARTS = [
  '/',
  '//',
  ':',
  '@',
  '?',
  '#',
  '%',
  '%zz',
  '%00',
  '\\',
  '..',
  '.',
  '[',
  ']',
  'https://',
  'javascript:',
  'é',
  '\t',
  '127.0.0.1',
  '0x7f.1',
  'localhost',
  '\ud800',
  '&',
  '=',
  ';jsessionid=1',
];

export const addresses = property('addresses', async () => [
  mutatedText(ADDRESSES, PARTS),
  (typed: string) => {
    expectResult(feedAddress(typed), ['address'], (url) => {
      if (!/^(?:https:\/\/|http:\/\/localhost[:/])/.test(url) || !url.endsWith('/'))
        throw new Error(`'${url}' is no folder of the open web`);
    });
    strictEqual(typeof urlIdentity(typed), 'string');
    writtenDay(typed.slice(0, 80), 'fr');
  },
]);

/** Whatever stands behind the '#' of one of our pages. */
export const routes = property('routes', async () => [
  mutatedText(
    [
      '#query=gao&entity=groups/jnim&state=read&from=2025-01-01&sort=title&article=x',
      '#view=browse&type=place&text=x&country=ML&year=2025&sort=name&page=3&order=up',
      '#record=groups/jnim',
    ],
    [
      '&',
      '=',
      '#',
      '%',
      '%ff',
      '+',
      'page=1e400',
      'page=-1',
      'sort=constructor',
      'type=__proto__',
      '\ud800',
    ],
  ),
  (hash: string) => {
    const address = parseAddress(hash);
    deepStrictEqual(parseAddress(formatAddress(address)), address);
    const route = readRoute(hash, 'page');
    deepStrictEqual(readRoute(writeRoute(route), 'page'), route);
  },
]);

export const settingsFile = property('settings-file', async () => {
  const valid = JSON.parse(
    writeSettingsFile({
      disabledHosts: ['news.example'],
      paintPolicy: 'every',
      hiddenTypes: ['place'],
      delays: { prepare: 1, show: 2, leave: 3 },
      opening: 'hover',
      modifierKey: 'Alt',
      dismissed: [],
      language: 'fr',
    }),
  );
  const codes = ['too-long', 'not-json', 'not-settings', 'other-version', 'bad-setting'];
  return [
    mutatedJson([valid]),
    (text: string) =>
      expectResult(readSettingsFile(text), codes, (settings) => {
        expectOf(Settings)(settings);
        deepStrictEqual(readSettingsFile(writeSettingsFile(settings)), {
          ok: true,
          value: settings,
        });
      }),
  ];
});
