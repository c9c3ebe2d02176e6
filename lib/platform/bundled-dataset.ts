import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Gazetteer } from '../core/annotate/match/gazetteer';
import { decodeGazetteer } from '../core/dataset/gazetteer-file';
import { parseJson } from '../core/json';
import type { Outlines } from '../core/map/outlines';
import { Release } from '../core/model/release';

/** The edition that ships with the extension: the floor that no failed update can take away. */
async function fetchBundled(file: string): Promise<Response> {
  const response = await fetch(new URL(`dataset/${file}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`the bundled dataset lacks ${file}`);
  return response;
}

/** @throws if the extension's own files are damaged */
export async function loadBundledGazetteer(): Promise<Gazetteer> {
  const decoded = decodeGazetteer(await (await fetchBundled('gazetteer.bin')).arrayBuffer());
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return decoded.value;
}

/** Our build has checked the records: here only the head is looked at. @throws as above */
export async function loadBundledRelease(): Promise<Release> {
  const parsed = parseJson(await (await fetchBundled('release.json')).text());
  if (!parsed.ok || !v.is(v.looseObject({ format: Release.entries.format }), parsed.value)) {
    throw new Error('the bundled release is damaged');
  }
  return parsed.value as unknown as Release;
}

/** The lines that maps are drawn from; checked by our build. @throws as above */
export async function loadBundledOutlines(): Promise<Outlines> {
  const parsed = parseJson(await (await fetchBundled('map.json')).text());
  if (!parsed.ok) throw new Error('the bundled map is damaged');
  return parsed.value as unknown as Outlines;
}
