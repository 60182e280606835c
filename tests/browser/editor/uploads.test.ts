import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { demoContent } from '../../support/build.ts';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';

const session = useEditor();
const stored = (name: string) => readFile(join(session.server.dir, 'content/files', name));
const names = () => readdir(join(session.server.dir, 'content/files'));

/** A new piece of news with an empty card for a file. */
async function openFileCard(): Promise<EditorPage> {
  const editor = await session.open();
  await editor.newEntry('news');
  await editor.add('Добавить файл');
  return editor;
}

async function upload(editor: EditorPage, name: string, buffer: Uint8Array): Promise<void> {
  const chosen = editor.page.waitForEvent('filechooser');
  await editor.card('files.0').getByRole('button', { name: 'Загрузить…' }).click();
  await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
}

const expectChosen = (editor: EditorPage, name: string) =>
  editor
    .card('files.0')
    .getByRole('button', { name: `Убрать файл ${name}` })
    .waitFor();

/** 60 × 20, its left half red; the camera was held sideways, and knew where it was. */
async function photo(): Promise<Buffer> {
  const half = { create: { width: 30, height: 20, channels: 3 as const, background: '#f00' } };
  return sharp({ create: { width: 60, height: 20, channels: 3, background: '#00f' } })
    .composite([{ input: await sharp(half).png().toBuffer(), left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Kanareyka', Copyright: 'Пустельгин' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '48/1 42/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '44/1 31/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

it('a photo is stored upright, under a Latin name, without what the camera wrote', async () => {
  const original = await photo();
  const before = await sharp(original).metadata();
  expect(before.orientation).toBe(6);
  expect(original.includes('Kanareyka')).toBe(true);

  const editor = await openFileCard();
  await upload(editor, 'Фото с урока (Щегол).jpg', original);
  await expectChosen(editor, 'foto-s-uroka-shchegol.jpg');
  const bytes = await stored('foto-s-uroka-shchegol.jpg');
  const { exif, iptc, xmp, orientation, width, height } = await sharp(bytes).metadata();
  expect({ exif, iptc, xmp, orientation, width, height }).toEqual({ width: 20, height: 60 });
  expect(bytes.includes('Kanareyka')).toBe(false);
  const top = await sharp(bytes).extract({ left: 8, top: 8, width: 1, height: 1 }).raw().toBuffer();
  expect([top[0]! > 200, top[2]! < 60]).toEqual([true, true]);
  expect(session.server.git('log', '-1', '--format=%s')).toBe('Файл foto-s-uroka-shchegol.jpg: загружен');
});

describe('what may not be published is refused in Russian', () => {
  const macro = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<document/>'),
    'word/vbaProject.bin': strToU8('macro'),
  });
  const files: [name: string, bytes: Uint8Array][] = [
    ['Приказ.pdf', Buffer.from('4d5a900003000000', 'hex')],
    ['страница.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['рисунок.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['Программа.docm', macro],
    ['Программа.docx', macro],
  ];

  it.each(files)('%s', async (name, bytes) => {
    const before = await names();
    const editor = await openFileCard();
    await upload(editor, name, bytes);
    const refusal = editor
      .card('files.0')
      .getByRole('status')
      .filter({ hasText: name.split('.')[0] ?? '' });
    await refusal.filter({ hasNotText: 'Загружаем' }).waitFor();
    expect(await refusal.innerText()).not.toMatch(/[a-z]{4,} [a-z]{3,}/i);
    expect(
      await editor
        .card('files.0')
        .getByRole('button', { name: /^Убрать файл/ })
        .count(),
    ).toBe(0);
    expect(await names()).toEqual(before);
  });
});

it('the same bytes are stored once, another file of that name gets a number', async () => {
  const pdf = await readFile(join(demoContent, 'files/polozhenie.pdf'));
  const other = await readFile(join(demoContent, 'files/prikaz-40-o.pdf'));
  const editor = await openFileCard();
  await upload(editor, 'Отчёт.pdf', pdf);
  await expectChosen(editor, 'otchyot.pdf');
  const before = await names();
  await upload(editor, 'Отчёт.pdf', pdf);
  await editor.card('files.0').getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await names()).toEqual(before);
  await upload(editor, 'Отчёт.pdf', other);
  await expectChosen(editor, 'otchyot-2.pdf');
  expect((await stored('otchyot.pdf')).equals(pdf)).toBe(true);
  expect((await stored('otchyot-2.pdf')).equals(other)).toBe(true);
});

it('a file that an entry needs cannot be deleted in the list of files', async () => {
  const editor = await session.open();
  const { page } = editor;
  await editor.openList('news');
  await page.getByRole('button', { name: 'Файлы' }).click();
  await page.getByText('polozhenie.pdf').first().click();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: /^Удалить/ }).click();
  await page.getByText('удалить нельзя: он приложен к записям').waitFor();
  expect(await names()).toContain('polozhenie.pdf');
});
