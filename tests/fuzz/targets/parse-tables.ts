import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRelease } from '../../../lib/core/dataset/parse-release';
import { Release } from '../../../lib/core/model/release';
import { RefusedError } from '../../../scripts/cairn/errors';
import { importGeonames } from '../../../scripts/cairn/import/geonames';
import { importUcdp } from '../../../scripts/cairn/import/ucdp';
import { expectOf, expectResult } from '../expect-result';
import { mutatedText } from '../generate/mutate';
import { property, type Target } from '../target';

const HEAD = { edition: '24.1', date: '2026-01-01' };
const TOKENS = [
  ',',
  '"',
  '\t',
  '\n',
  '\r\n',
  ';',
  '|',
  '-1',
  'NaN',
  '1e999',
  '9'.repeat(30),
  '0x10',
  '\0',
  '\ufeff',
  '__proto__',
  'constructor',
  'é',
  ' ',
];

const GEONAMES = [
  '2449066\tTombouctou\tTombouctou\tTimbuktu,Tombouktou\t16.7\t-3.0\tP\tPPLA\tML\t\t08\t\t\t\t35000\t\t275\tAfrica/Bamako\t2020-01-01\n1\tRégion\tRegion\t\t14\t-4\tA\tADM1\tML\t\t08\t\t\t\t0\t\t\tAfrica/Bamako\t2020-01-01\n',
];
const GEONAMES_CSV = [
  'geonameid,name,asciiname,alternatenames,latitude,longitude,feature_class,feature_code,country_code,admin1_name,population\n1,Gao,Gao,Gaô|Kawkaw,16.2,-0.04,P,PPLA,ML,Gao,52000\n',
];
const UCDP = [
  'actor_id,name,name_orig,name_orig_full,new_name,org_level,locations,split_from_id,alliance_id,version\n5,JNIM,JNIM,"Jama, a",,1,"Mali; Niger",6,,24.1\n6,AQIM,,,"A, B",1,Algeria,,,24.1\n',
  'id,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_start,date_end,deaths_civilians,best,low,high\n9,3,5,JNIM,2,Civilians,1,Gao,Gao,16.2,-0.04,Mali,2023-01-02 00:00:00.000,2023-01-03 00:00:00.000,4,5,4,9\n',
  'country_code,country,year,deaths_best\n432,Mali,2022,400\n432,Mali,2023,410\n',
];

/** A table makes a release that passes its check, or is refused in words. */
const table = (
  name: string,
  file: string,
  valid: readonly string[],
  read: (paths: readonly string[], head: typeof HEAD) => Promise<Release>,
): Target =>
  property(name, async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'cairn-fuzz-')), file);
    return [
      mutatedText(valid, TOKENS),
      async (text: string) => {
        writeFileSync(path, text);
        let made: Release;
        try {
          made = await read([path], HEAD);
        } catch (error) {
          if (error instanceof RefusedError) return;
          throw error;
        }
        expectResult(checkRelease(made), ['not-a-release', 'colliding-ids'], expectOf(Release));
      },
    ];
  });

export const geonames = table('geonames', 'ML.txt', GEONAMES, importGeonames);
export const geonamesCsv = table('geonames-csv', 'places.csv', GEONAMES_CSV, importGeonames);
export const ucdp = table('ucdp', 'ucdp.csv', UCDP, importUcdp);
