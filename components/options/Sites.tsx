import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/use-translate';
import { Group } from './Group';
import type { SettingsProps } from './settings-props';

export interface SiteLists {
  /** Where Cairn runs by itself. Hosts; `*.` stands for all below a domain. */
  readonly listed: readonly string[];
  /** Those of the list that the browser does not allow. */
  readonly revoked: readonly string[];
  /** Those that the reader has added. */
  readonly added: readonly string[];
}

export interface SitesProps extends SettingsProps {
  readonly sites: SiteLists;
  /** Asks the browser for a site; it shows a question of its own. */
  onAllow(host: string): void;
  onRemove(host: string): void;
}

/** The host in what a reader types or pastes: an address, or a bare host; null where it is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text.replace(/^\*\./, '')}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname : null;
}

interface AddSiteProps {
  readonly label: string;
  readonly button: string;
  onAdd(host: string): void;
}

function AddSite({ label, button, onAdd }: AddSiteProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (): void => {
    const host = hostIn(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <>
      <div class="add">
        <input
          type="text"
          inputMode="url"
          aria-label={label}
          placeholder="lemonde.fr"
          aria-invalid={wrong}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && add()}
        />
        <button type="button" onClick={add}>
          {button}
        </button>
      </div>
      <p class="wrong" role="status">
        {wrong && t('options.no-host')}
      </p>
    </>
  );
}

const bare = (host: string): string => host.replace(/^\*\./, '');

function HostList(props: {
  readonly hosts: readonly string[];
  readonly action: string;
  onAct(host: string): void;
}) {
  const t = useTranslate();
  if (props.hosts.length === 0) return <p class="quiet">{t('options.no-sites')}</p>;
  return (
    <ul class="hosts">
      {props.hosts.map((host) => (
        <li key={host}>
          {bare(host)}
          <button type="button" onClick={() => props.onAct(host)}>
            {props.action}
            <span class="visually-hidden"> {bare(host)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where Cairn runs: by itself, because the reader added it, and never. */
export function Sites({ settings, onChange, sites, onAllow, onRemove }: SitesProps) {
  const t = useTranslate();
  const { disabledHosts } = settings;
  const allowed = sites.listed.filter((host) => !sites.revoked.includes(host));
  return (
    <Group id="sites" title={t('options.sites')}>
      {sites.revoked.length > 0 && (
        <>
          <h3>{t('options.sites-revoked')}</h3>
          <HostList hosts={sites.revoked} action={t('options.allow')} onAct={onAllow} />
        </>
      )}
      <h3>{t('options.sites-added')}</h3>
      <HostList hosts={sites.added} action={t('options.remove')} onAct={onRemove} />
      <AddSite label={t('options.site-to-add')} button={t('options.add')} onAdd={onAllow} />
      <h3>{t('options.sites-never')}</h3>
      <HostList
        hosts={disabledHosts}
        action={t('options.remove')}
        onAct={(host) =>
          onChange({ disabledHosts: disabledHosts.filter((other) => other !== host) })
        }
      />
      <AddSite
        label={t('options.site-never')}
        button={t('options.add')}
        onAdd={(host) => onChange({ disabledHosts: [...new Set([...disabledHosts, host])] })}
      />
      <details>
        <summary>{t('options.sites-listed', { count: allowed.length })}</summary>
        <ul class="listed">
          {allowed.map((host) => (
            <li key={host}>{bare(host)}</li>
          ))}
        </ul>
      </details>
    </Group>
  );
}
