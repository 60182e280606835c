import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Kind } from '#model/kind-names';

/** The editor as somebody uses it who sees names and roles only. */
export interface EditorPage {
  page: Page;
  /** The part of the screen with the fields. */
  form: Locator;
  /** What stands beside the form. */
  panel: Locator;
  openList(kind: Kind): Promise<void>;
  /** @param name of the file without its extension */
  openEntry(kind: Kind, name: string): Promise<void>;
  newEntry(kind: Kind): Promise<void>;
  /** Fields that stand together under a name. */
  group(name: string, inside?: Locator): Locator;
  /** One card of a list: `consents.0`. */
  card(path: string): Locator;
  field(name: string, inside?: Locator): Locator;
  /** Text, number, date or address. */
  fill(name: string, value: string, inside?: Locator): Promise<void>;
  /** An answer of a closed list. */
  choose(name: string, answer: string, inside?: Locator): Promise<void>;
  chooseReference(name: string, query: string, inside?: Locator): Promise<void>;
  /** Begins a new row or card, or a part that was not there: «Добавить строку». */
  add(button: string, inside?: Locator): Promise<void>;
  /** Fills in a new row of a list of lines. */
  addLine(name: string, text: string): Promise<void>;
  writeBody(text: string): Promise<void>;
  /** Presses «Сохранить» or «Сохранить черновик». */
  save(): Promise<void>;
  saveDraft(): Promise<void>;
  publish(): Promise<void>;
  /** Waits until the state of the saving says this. */
  expectSaid(text: string | RegExp): Promise<void>;
  tab(name: 'Проверка' | 'На сайте' | 'История'): Promise<void>;
  /** What the panel lists under a heading, after the check has answered. */
  findings(heading: string): Promise<string[]>;
  /** Chooses in the menu «Ещё». */
  menu(item: string): Promise<void>;
  dialog(title: string | RegExp): Locator;
}

const timeout = 15_000;

/** Marks that stand in the name of a field beside its label. */
const marks = '(?: ?(?:обязательно для публикации|не публикуется))*';

function exactly(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}${marks}$`);
}

/** @param origin of the server */
export function editorPage(page: Page, origin: string): EditorPage {
  page.setDefaultTimeout(timeout);
  const admin = `${origin}/admin/`;
  const form = page.getByRole('form', { name: 'Запись' });
  const panel = page.getByRole('complementary', { name: 'Проверка и просмотр' });
  const toolbar = page.getByRole('banner').filter({ has: page.getByRole('heading', { level: 1 }) });

  const group = (name: string, inside = form) => inside.getByRole('group', { name: exactly(name) });
  const field = (name: string, inside = form) =>
    inside.getByLabel(exactly(name)).and(inside.locator('input, select, textarea, [contenteditable]'));
  const goTo = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`${admin}#${hash}`);
  };
  const expectSaid = (text: string | RegExp) =>
    toolbar.getByRole('status').filter({ hasText: text }).waitFor();

  return {
    ...{ page, form, panel, group, field, expectSaid },
    async openList(kind) {
      await goTo(`/collections/${kind}`);
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
    async openEntry(kind, name) {
      await goTo(`/collections/${kind}/entries/${name}`);
      await form.waitFor();
    },
    async newEntry(kind) {
      await goTo(`/collections/${kind}/new`);
      await form.waitFor();
    },
    card: (path) => form.locator(`li[data-path="${path}"]`),
    fill: (name, value, inside) => field(name, inside).fill(value),
    async choose(name, answer, inside = form) {
      const answers = group(name, inside);
      const select = inside.getByRole('combobox', { name: exactly(name) });
      await answers.or(select).first().waitFor();
      if ((await select.count()) > 0) await select.selectOption({ label: answer });
      else await answers.getByLabel(answer, { exact: true }).check();
    },
    async chooseReference(name, query, inside) {
      const combobox = field(name, inside);
      await combobox.fill(query);
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await combobox.press('Enter');
    },
    add: (button, inside = form) => inside.getByRole('button', { name: button, exact: true }).click(),
    async addLine(name, text) {
      await group(name)
        .getByRole('button', { name: /^Добавить/ })
        .click();
      await group(name).getByRole('textbox').last().fill(text);
    },
    async writeBody(text) {
      // Until the editor with buttons has come, the text is a plain field.
      await form.getByRole('toolbar', { name: 'Оформление текста' }).waitFor();
      await form
        .getByRole('textbox', { name: /^(?:Описание программы|Рассказ|Текст (?:материала|новости|анонса))/ })
        .click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    save: () => page.getByRole('button', { name: /^Сохранить(?: черновик)?$/ }).click(),
    async saveDraft() {
      await page.getByRole('button', { name: 'Сохранить черновик' }).click();
      await expectSaid('Черновик сохранён.');
    },
    async publish() {
      await page.getByRole('button', { name: 'Опубликовать' }).click();
    },
    async tab(name) {
      await panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    },
    async findings(heading) {
      await expect
        .poll(() => panel.locator('[aria-busy]').getAttribute('aria-busy'), { timeout })
        .toBe('false');
      const section = panel.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
      return section.getByRole('listitem').allInnerTexts();
    },
    async menu(item) {
      await page.getByRole('button', { name: /^Ещё/ }).click();
      await page.getByRole('button', { name: item, exact: true }).click();
    },
    dialog: (title) => page.getByRole('dialog', { name: title }),
  };
}
