import { describe, expect, it } from 'vitest';
import type { EditorPage } from '../../support/editor-page.ts';
import { useEditor } from '../../support/editor-session.ts';

const session = useEditor();
const head = () => session.server.git('rev-parse', 'HEAD');

describe('deleting', () => {
  it('a mentor in use is refused, with the names of the entries that need them', async () => {
    const before = head();
    const editor = await session.open();
    await editor.openEntry('mentors', 'm-4k7d');
    await editor.menu('Удалить');
    await editor
      .dialog(/^Удалить «/)
      .getByRole('button', { name: 'Удалить' })
      .click();
    const alert = editor.page
      .getByRole('alert')
      .filter({ hasText: /нельзя/ })
      .first();
    await alert.waitFor();
    const said = await alert.innerText();
    expect(said).toContain('«m-4k7d – Журавкина Алиса Романовна»');
    expect(said).toContain('«Карточка школы»');
    expect(await session.server.read('mentors/m-4k7d.json')).toBeDefined();
    expect(head()).toBe(before);
  });

  it('a mentor whom only a draft names is possible, and the draft is told before', async () => {
    const { server } = session;
    const person = JSON.parse((await server.read('mentors/m-4k7d.json')) ?? '') as object;
    const pair = JSON.parse((await server.read('pairings/para-01.json')) ?? '') as object;
    await server.write('mentors/m-9zzz.json', JSON.stringify({ ...person, id: 'm-9zzz' }));
    const draft = { ...pair, id: 'para-99', mentors: ['m-9zzz'], draft: true };
    await server.write('pairings/para-99.json', JSON.stringify(draft));
    const editor = await session.open();
    await editor.openEntry('mentors', 'm-9zzz');
    await editor.findings('Предупреждения');
    await editor.menu('Удалить');
    const dialog = editor.dialog(/^Удалить «/);
    await dialog.getByText(/На неё ссылается черновик «Лебяжина Ольга Тимофеевна – /).waitFor();
    await dialog.getByRole('button', { name: 'Удалить' }).click();
    await expect.poll(() => server.read('mentors/m-9zzz.json'), { timeout: 10_000 }).toBeUndefined();
    expect(await server.read('pairings/para-99.json')).toBe(JSON.stringify(draft));
  });

  it('an entry that nobody needs goes in one commit', async () => {
    const editor = await session.open();
    await editor.openEntry('events', 'nedelya-nastavnichestva');
    await editor.menu('Удалить');
    await editor
      .dialog(/^Удалить «/)
      .getByRole('button', { name: 'Удалить' })
      .click();
    await editor.page.getByRole('heading', { name: 'Анонсы', level: 1 }).waitFor();
    expect(await session.server.read('events/nedelya-nastavnichestva.mdx')).toBeUndefined();
    expect(session.server.git('log', '-1', '--format=%s', '--name-only').split('\n')).toEqual([
      'Анонс «Неделя наставничества»: удалён',
      '',
      'content/events/nedelya-nastavnichestva.mdx',
    ]);
  });
});

describe('a list of references', () => {
  it('shows what entries are called, and who has no consent', async () => {
    const editor = await session.open();
    await editor.newEntry('pairings');
    const mentees = editor.field('Наставляемые');
    await mentees.click();
    const options = editor.page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    const labels = await options.allInnerTexts();
    expect(labels).toHaveLength(18);
    expect(labels.some((label) => /нет согласия/.test(label))).toBe(true);
    expect(labels.every((label) => /[а-яё]{3}/i.test(label))).toBe(true);

    await mentees.fill('журавкина');
    await expect.poll(() => options.count()).toBe(1);
    await mentees.press('Enter');
    const chosen = editor.form.getByRole('list', { name: 'Выбрано: Наставляемые' });
    await chosen.getByText('Журавкина').waitFor();
    await chosen.getByRole('button', { name: /^Убрать: / }).click();
    expect(await chosen.count()).toBe(0);
  });
});

/** Opens a programme that is under way and one of its dialogs. */
async function openAction(editor: EditorPage, program: string, action: string, title: string) {
  await editor.openEntry('programs', program);
  const actions = editor.form.getByRole('region', { name: 'Состояние программы' });
  await actions.getByText('реализуется').first().waitFor();
  await actions.getByRole('button', { name: action }).click();
  const dialog = editor.dialog(title);
  await dialog.waitFor();
  return dialog;
}

describe('a programme', () => {
  it('is extended with the consent of both sides', async () => {
    const editor = await session.open();
    const dialog = await openAction(editor, 'pervye-shagi', 'Продлить', 'Продлить программу');
    await dialog.getByRole('button', { name: 'Применить' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Укажите новый последний день.' }).waitFor();
    await dialog.getByLabel(/^Новая дата окончания/).fill('2027-08-31');
    await dialog.getByLabel(/^Дата согласия/).fill('2026-11-20');
    await dialog.getByText('Основание: ').first().waitFor();
    expect(await dialog.getByRole('region', { name: 'Проверка изменения' }).innerText()).toContain(
      'A1 п. 7.2',
    );
    await dialog.getByLabel(/^Наставник согласен: Лебяжина/).check();
    await dialog.getByRole('group', { name: 'Согласен наставляемый' }).getByRole('checkbox').check();
    await dialog.getByText('Новых замечаний нет.').waitFor();
    await dialog.getByRole('button', { name: 'Применить' }).click();
    await editor.save();
    await editor.expectSaid('Сохранено.');
    const text = await session.server.read('programs/pervye-shagi.mdx');
    expect(text).toContain(
      'extensions:\n  - agreedOn: 2026-11-20\n    mentorAgreed: true\n    menteesAgreed:\n      - n-3fh8\n    newEndDate: 2027-08-31\n',
    );
  });

  it('is corrected', async () => {
    const editor = await session.open();
    const dialog = await openAction(editor, 'god-ryadom', 'Внести корректировку', 'Внести корректировку');
    await dialog.getByLabel(/^Что изменено/).fill('Две встречи перенесены на весну.');
    await dialog.getByLabel(/^Дата согласия/).fill('2026-11-20');
    await dialog.getByLabel(/^Наставник согласен/).check();
    for (const box of await dialog
      .getByRole('group', { name: /^Соглас/ })
      .getByRole('checkbox')
      .all())
      await box.check();
    await dialog.getByText('Новых замечаний нет.').waitFor();
    await dialog.getByRole('button', { name: 'Применить' }).click();
    await editor.save();
    await editor.expectSaid('Сохранено.');
    const text = await session.server.read('programs/god-ryadom.mdx');
    expect(text).toMatch(/^corrections:\n(?: .*\n)*? {4}description: Две встречи перенесены на весну\.$/m);
  });

  it('is completed, and then asks for its results', async () => {
    const editor = await session.open();
    const dialog = await openAction(editor, 'klassnyj-chas', 'Завершить', 'Завершить программу');
    await dialog.getByLabel(/^Дата завершения/).fill('2026-11-20');
    await dialog.getByLabel(/^инициатива наставника/).check();
    await dialog.getByLabel('обоюдное решение', { exact: true }).check();
    await dialog.getByText('завершена досрочно').waitFor();
    await dialog.getByRole('button', { name: 'Применить' }).click();
    await editor.save();
    await editor.expectSaid('Сохранено.');
    const text = await session.server.read('programs/klassnyj-chas.mdx');
    expect(text).toContain('completion:\n  date: 2026-11-20\n  ground: initiative\n  initiator: mutual\n');
    await editor.form.getByRole('button', { name: 'Опубликовать результаты' }).waitFor();
  });
});

it('an id that two entries share may be changed, and then no more', async () => {
  const { server } = session;
  const first = 'materials/pamyatka-nastavlyaemomu.mdx';
  const second = 'materials/vtoraya-pamyatka.mdx';
  const text = (await server.read(first)) ?? '';
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? '';
  await server.write(second, text.replace(/^title: .*$/m, 'title: Вторая памятка'));
  const editor = await session.open();
  await editor.openEntry('materials', 'vtoraya-pamyatka');
  const field = editor.field('Идентификатор');
  await editor.form.getByText('Этот код есть и у другой записи: дайте одной из двух новый.').waitFor();
  expect(await field.inputValue()).toBe(id);
  const taken = editor.panel.getByText(`Идентификатор «${id}» уже занят: ${first}.`);
  await taken.first().waitFor();
  await field.fill('mat-94');
  await taken.first().waitFor({ state: 'detached' });
  expect(await field.isEditable()).toBe(true);
  await editor.save();
  await editor.expectSaid('Сохранено.');
  expect(await server.read(second)).toMatch(/^id: mat-94$/m);
  expect(await server.read(first)).toBe(text);

  await editor.openEntry('materials', 'vtoraya-pamyatka');
  await editor.form.getByText('Не меняется: на этот код ссылаются другие записи').waitFor();
  expect(await field.inputValue()).toBe('mat-94');
  expect(await field.isEditable()).toBe(false);
});
