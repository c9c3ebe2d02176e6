import type { CollectionActions } from '../../components/collection/actions';
import type { CollectionPageProps } from '../../components/collection/CollectionPage';
import type { Records } from '../../lib/core/card/records';
import type { Article } from '../../lib/core/collection/article';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import { formatAddress, parseAddress } from '../../lib/core/collection/view/page-address';
import type { Translate } from '../../lib/core/i18n/translate';
import type { Outlines } from '../../lib/core/map/outlines';
import { ok, type Result } from '../../lib/core/model/result';
import {
  type BackupSettings,
  canBackUp,
  changeBackupSettings,
  readBackupSettings,
  turnBackupOn,
} from '../../lib/platform/collection/backup-settings';
import { changeOwn } from '../../lib/platform/collection/change-own';
import { type CollectionChange, watchCollection } from '../../lib/platform/collection/changes';
import {
  acceptLoss,
  type CollectionHealth,
  checkHealth,
} from '../../lib/platform/collection/collection-health';
import { deleteArticles, restoreArticles } from '../../lib/platform/collection/delete-articles';
import { eachArticle, readArticle } from '../../lib/platform/collection/read-collection';
import { listDeleted, listRows, readRows } from '../../lib/platform/collection/read-rows';
import { requestPersistence } from '../../lib/platform/collection/request-persistence';
import { guarded } from '../../lib/platform/collection/storage-fault';
import { outlines, records } from '../../lib/platform/dataset-holder';
import { inTurn } from '../../lib/platform/in-turn';
import { type readSettings, watchSettings } from '../../lib/platform/settings';
import { makePageCard } from '../content/make-page-card';
import { exportFile } from './export-file';
import { findOutdated } from './find-outdated';
import { importFile } from './import-file';
import { makeSearch } from './make-search';
import { openCardBeside } from './open-card-beside';
import { showText } from './reader-marks';

/** More than these at once, and all rows are read again. */
const MANY = 500;

/** A change is drawn when so long no other has followed. Milliseconds. */
const SETTLE = 30;

/** The rows with some of them read again: changed, gone, or new; the last saved first. */
function withChanged(
  rows: readonly ArticleRow[],
  ids: readonly string[],
  changed: readonly ArticleRow[],
): ArticleRow[] {
  const now = new Map(changed.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  const gone = new Set(ids.filter((id) => !now.has(id)));
  const kept = rows.filter(({ id }) => !gone.has(id)).map((row) => now.get(row.id) ?? row);
  const added = changed.filter(({ id }) => !known.has(id));
  if (added.length === 0) return kept;
  return [...kept, ...added].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** From the reader's own gesture: the browser may ask for the downloads folder. @returns what holds now */
async function setBackup(every: BackupSettings['every']): Promise<BackupSettings> {
  if (every === 'off') await changeBackupSettings({ every });
  else await turnBackupOn(every);
  return readBackupSettings();
}

/** What the collection page holds while it is open. Everything that is kept is in the database. */
export class CollectionSession {
  private rows: Result<readonly ArticleRow[]> | null = null;
  private address = parseAddress(location.hash);
  private found: readonly string[] | null = null;
  private records: Records | null = null;
  private outlines: Outlines | null = null;
  private health: CollectionHealth | null = null;
  private outdated: ReadonlySet<string> = new Set();
  /** What was changed and is not drawn yet; null where it may be anything. */
  private changed: CollectionChange = [];
  private following: ReturnType<typeof setTimeout> | undefined;
  /** A long reading that was begun before a short one would otherwise end after it, with what was there before. */
  private readonly reading = inTurn();
  /** Changes that are not on the disk yet. */
  private writes = 0;
  private readonly search = makeSearch(() => void this.find());
  private readonly actions: CollectionActions;

  constructor(
    private readonly t: Translate,
    private settings: Awaited<ReturnType<typeof readSettings>>,
    private readonly onChange: (props: CollectionPageProps) => void,
  ) {
    const { delays, opening, hiddenTypes: hidden } = settings;
    // A key that is held does nothing in a page of ours: there, a click opens the card.
    const rules = { delays, opening: opening === 'modifier' ? ('click' as const) : opening };
    globalThis.cairnCard = makePageCard;
    this.actions = {
      go: (address, replace = false) => {
        history[replace ? 'replaceState' : 'pushState'](null, '', formatAddress(address));
        this.followAddress();
      },
      readArticle,
      readArticles: (ids) => this.readArticles(ids),
      changeOwn: (ids, change) => this.whileWriting(changeOwn(ids, change)),
      remove: (ids) => deleteArticles(ids, new Date()),
      restore: restoreArticles,
      listDeleted,
      exportFile: (format, ids) => exportFile(format, this.t.language, ids),
      importFile: async (file, onStep) => {
        const imported = await importFile(file, onStep);
        void this.checkHealth();
        return imported;
      },
      persist: requestPersistence,
      readBackup: async () => (canBackUp() ? readBackupSettings() : null),
      setBackup,
      acceptLoss: () => void acceptLoss().then(() => this.checkHealth()),
      showText: (blocks, kept) => {
        const { dismissed } = this.settings;
        return showText(blocks, kept, { rules, hidden, dismissed });
      },
      openCard: openCardBeside,
      newHighlight: () => ({ id: crypto.randomUUID(), madeAt: new Date().toISOString() }),
    };
  }

  /** The list comes first; what else there is to see, after it. */
  async start(): Promise<void> {
    addEventListener('popstate', () => this.followAddress());
    addEventListener('beforeunload', (event) => {
      if (this.writes > 0) event.preventDefault();
    });
    watchSettings((settings) => {
      this.settings = settings;
    });
    watchCollection((change) => this.follow(change));
    this.rows = await listRows();
    this.draw();
    this.search.begin();
    void this.find();
    this.records = await records();
    this.draw();
    this.outlines = await outlines();
    await this.checkHealth();
    await this.lookForChanges();
  }

  /** A page that goes takes with it what is not on the disk yet: so the browser asks before. */
  private async whileWriting<T>(write: Promise<T>): Promise<T> {
    this.writes++;
    return write.finally(() => this.writes--);
  }

  private draw(): void {
    const { rows, found, records: known, outlines: lines, health, outdated, actions } = this;
    const { address } = this;
    this.onChange({
      rows,
      found,
      address,
      records: known,
      outlines: lines,
      health,
      outdated,
      actions,
    });
  }

  private followAddress(): void {
    this.address = parseAddress(location.hash);
    this.draw();
    void this.find();
  }

  /** Looks for the words of the address; those found before stay until the answer is there. */
  private async find(): Promise<void> {
    const query = this.address.filter.query.trim();
    if (query === '') {
      if (this.found === null) return;
      this.found = null;
      return this.draw();
    }
    const found = await this.search.find(query);
    if (!found) return;
    this.found = found;
    this.draw();
  }

  /** Changes that come one upon the other are drawn together. */
  private follow(change: CollectionChange): void {
    clearTimeout(this.following);
    this.changed = change === null || this.changed === null ? null : [...this.changed, ...change];
    this.following = setTimeout(() => {
      const changed = this.changed;
      this.changed = [];
      void this.reading(() => this.readChanged(changed));
    }, SETTLE);
  }

  private async readChanged(change: CollectionChange): Promise<void> {
    if (change === null || change.length > MANY || !this.rows?.ok) this.rows = await listRows();
    else {
      const changed = await readRows(change);
      // Another change may have come in between: what is there now is what is added to.
      if (changed.ok && this.rows.ok)
        this.rows = ok(withChanged(this.rows.value, change, changed.value));
    }
    this.draw();
  }

  private async checkHealth(): Promise<void> {
    const health = await checkHealth();
    this.health = health.ok ? health.value : null;
    this.draw();
  }

  private async lookForChanges(): Promise<void> {
    if (!this.rows?.ok || !this.records) return;
    this.outdated = await findOutdated(this.rows.value, this.records);
    this.draw();
  }

  private readArticles(ids: readonly string[]): Promise<Result<readonly Article[]>> {
    return guarded(async () => {
      const articles: Article[] = [];
      for await (const { article } of eachArticle(ids)) articles.push(article);
      return ok(articles);
    });
  }
}
