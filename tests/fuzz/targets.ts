// Before any module that asks for a browser.
import './fake-browser';
import type { Target } from './target';
import { annotatePage } from './targets/annotate-page';
import { annotateText } from './targets/annotate-text';
import { collectionModel } from './targets/collection-model';
import { feedModel } from './targets/feed-model';
import { messages, storedSettings } from './targets/messages';
import { parseDeltas, parseGazetteers, parseReleaseTexts } from './targets/parse-dataset';
import { feedBytes, feedSigned } from './targets/parse-feed';
import {
  importBookmarks,
  importJson,
  importOmnivore,
  importPocket,
  importRis,
} from './targets/parse-imports';
import { geonames, geonamesCsv, ucdp } from './targets/parse-tables';
import { addresses, lookup, routes, settingsFile } from './targets/parse-words';
import { settingsModel } from './targets/settings-model';
import { slowTexts } from './targets/slow-texts';

export const TARGETS: readonly Target[] = [
  annotateText,
  annotatePage,
  parseReleaseTexts,
  parseDeltas,
  parseGazetteers,
  feedSigned,
  feedBytes,
  importBookmarks,
  importJson,
  importOmnivore,
  importPocket,
  importRis,
  geonames,
  geonamesCsv,
  ucdp,
  lookup,
  addresses,
  routes,
  settingsFile,
  storedSettings,
  messages,
  collectionModel,
  feedModel,
  settingsModel,
  slowTexts,
];
