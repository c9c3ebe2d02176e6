import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zip } from '../../../../lib/core/collection/export/zip';

test('another program opens the archive and finds every file whole', async () => {
  const files = [
    { name: '2025-06-01 Gao – état 🏜.md', text: '# état\n' },
    { name: 'empty.md', text: '' },
    { name: 'long.md', text: 'غاو '.repeat(20_000) },
  ];
  const pieces: Uint8Array[] = [];
  for await (const piece of zip(files, new Date('2025-06-01T10:20:30Z'))) pieces.push(piece);
  const blob = Buffer.concat(pieces);
  const opened = await JSZip.loadAsync(blob, { checkCRC32: true });
  const found = await Promise.all(
    Object.values(opened.files).map(async (file) => ({
      name: file.name,
      text: await file.async('string'),
    })),
  );
  expect(found).toEqual(files);
});
