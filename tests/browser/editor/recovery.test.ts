import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { launchProfile } from '../../support/chromium.ts';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';
import { expectKept } from '../../support/kept-text.ts';

const session = useEditor();
const file = 'news/novyy-god-nastavnichestva.mdx';

async function openNews(editor: EditorPage): Promise<EditorPage> {
  await editor.openEntry('news', 'novyy-god-nastavnichestva');
  return editor;
}

const titleOf = (editor: EditorPage) => editor.field('Заголовок').inputValue();

async function restore(editor: EditorPage): Promise<void> {
  await editor.page.getByRole('button', { name: 'Вернуть', exact: true }).click();
}

describe('what was typed and not saved', () => {
  it('comes back after its tab crashed', async () => {
    const editor = await openNews(await session.open());
    const { page } = editor;
    await editor.fill('Заголовок', 'Минута до падения вкладки');
    await expectKept(page, 'Минута до падения вкладки');
    const crashed = page.waitForEvent('crash');
    const devtools = await page.context().newCDPSession(page);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;

    const next = await openNews(await session.open(page.context()));
    await next.page.getByText('Есть несохранённые изменения').first().waitFor();
    expect(await titleOf(next)).not.toBe('Минута до падения вкладки');
    await restore(next);
    await expect.poll(() => titleOf(next)).toBe('Минута до падения вкладки');
    await next.save();
    await next.expectSaid('Сохранено.');
    expect(await session.server.read(file)).toContain('title: Минута до падения вкладки\n');
    await openNews(next);
    expect(await next.page.getByRole('button', { name: 'Вернуть', exact: true }).count()).toBe(0);
  });

  it('comes back after the browser was killed, a new entry too', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'editor-profile-'));
    try {
      const first = await launchProfile(profile);
      const editor = await session.open(first.context);
      await editor.newEntry('events');
      await editor.fill('Заголовок', 'Вечер перед бурей');
      await expectKept(editor.page, 'Вечер перед бурей');
      // A browser writes its databases to the disk a little later.
      await sleep(1000);
      await first.kill();

      const second = await launchProfile(profile);
      const next = await session.open(second.context);
      await next.newEntry('events');
      await next.page.getByText('Новая запись «Вечер перед бурей» не сохранена').waitFor();
      await restore(next);
      await expect.poll(() => titleOf(next)).toBe('Вечер перед бурей');
      await second.context.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

describe('before leaving', () => {
  it('the editor asks, and the entry stays', async () => {
    const editor = await openNews(await session.open());
    const { page } = editor;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type() === 'beforeunload' ? 'beforeunload' : dialog.message());
      void dialog.dismiss();
    });
    await editor.fill('Заголовок', 'Не уходите');
    await page.getByRole('link', { name: 'К списку' }).click();
    await expect
      .poll(() => asked)
      .toEqual(['Изменения не сохранены. Уйти со страницы? Текст останется в памяти браузера.']);
    expect(await titleOf(editor)).toBe('Не уходите');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked[1]).toBe('beforeunload');
    expect(await titleOf(editor)).toBe('Не уходите');
  });

  it('nothing is asked when nothing is unsaved', async () => {
    const editor = await openNews(await session.open());
    const before = await titleOf(editor);
    await editor.fill('Заголовок', 'Передумали');
    await editor.fill('Заголовок', before);
    editor.page.on('dialog', (dialog) => {
      session.complaints.push(`asked: ${dialog.message()}`);
      void dialog.accept();
    });
    await editor.page.getByRole('link', { name: 'К списку' }).click();
    await editor.page.getByRole('heading', { name: 'Новости', level: 1 }).waitFor();
  });
});

it('warns when an entry is open in two tabs, and when the other one saved it', async () => {
  const one = await openNews(await session.open());
  const two = await openNews(await session.open(one.page.context()));
  for (const { page } of [one, two]) await page.getByText('Эта запись открыта и в другой вкладке').waitFor();
  await two.fill('Заголовок', 'Из второй вкладки');
  await two.save();
  await two.expectSaid('Сохранено.');
  await one.page.getByRole('button', { name: 'Загрузить новую версию' }).click();
  await expect.poll(() => titleOf(one)).toBe('Из второй вкладки');
});

describe('when the server stops', () => {
  it('the editor says so, keeps the text and goes on when it is back', async () => {
    const editor = await openNews(await session.open());
    const { page } = editor;
    await session.server.kill();
    await editor.fill('Заголовок', 'Без сервера');
    await page.getByRole('alert').filter({ hasText: 'Редактор не отвечает' }).waitFor();
    await page.getByText('Ваш текст сохранён в этом браузере.').waitFor();
    await expectKept(page, 'Без сервера');
    await editor.save();
    await page.getByRole('alert').filter({ hasText: 'Не записано' }).waitFor();
    expect(await titleOf(editor)).toBe('Без сервера');

    await session.server.restart();
    await page.getByText('программа остановлена').waitFor({ state: 'detached' });
    await editor.save();
    await editor.expectSaid('Сохранено.');
    expect(await session.server.read(file)).toContain('title: Без сервера\n');
  });

  it('in the middle of a saving, nothing is lost', async () => {
    const editor = await openNews(await session.open());
    for (const pause of [5, 60, 150]) {
      const title = `Через ${pause} миллисекунд`;
      const before = await session.server.read(file);
      await editor.fill('Заголовок', title);
      await editor.save();
      await sleep(pause);
      await session.server.kill();
      const left = (await session.server.read(file)) ?? '';
      const wanted = (before ?? '').replace(/^title: .*$/m, `title: ${title}`);
      expect([before, wanted]).toContain(left);
      expect(await titleOf(editor)).toBe(title);
      await session.server.restart();
      await editor.page.getByText('программа остановлена').waitFor({ state: 'detached' });
      await expect
        .poll(
          async () => {
            const save = editor.page.getByRole('button', { name: 'Сохранить', exact: true });
            if (await save.isEnabled()) await save.click();
            return session.server.read(file);
          },
          { timeout: 15_000, interval: 300 },
        )
        .toBe(wanted);
    }
    await editor.expectSaid('Сохранено.');
    expect(session.server.git('status', '--porcelain')).toBe('');
    expect(session.server.git('show', `HEAD:content/${file}`)).toContain('title: Через 150 миллисекунд\n');
    session.server.git('fsck', '--strict');
  });
});
