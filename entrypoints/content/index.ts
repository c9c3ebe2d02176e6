import { defineContentScript } from 'wxt/utils/define-content-script';
import { NEWS_SITES } from '../../lib/platform/news-sites';
import './marks.css';
import { startReading } from './start-reading';

export default defineContentScript({
  matches: NEWS_SITES,
  runAt: 'document_idle',
  allFrames: false,
  main(ctx) {
    startReading(ctx);
  },
});
