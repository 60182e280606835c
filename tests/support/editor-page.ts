import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Kind } from '#model/kind-names';

/** Where a field stands: the names of the groups around it, from outside in, then its own. */
export type FieldName = string | readonly string[];

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
  /** The group of that name, in the groups around it. */
  group(...names: string[]): Locator;
  field(name: FieldName): Locator;
  /** Text, number, date or address. */
  fill(name: FieldName, value: string): Promise<void>;
  /** An answer of a closed list, or a box to tick. */
  choose(name: FieldName, answer: string): Promise<void>;
  chooseReference(name: FieldName, query: string): Promise<void>;
  /** Fills in a new row of a list of lines. */
  addLine(name: string, button: string, text: string): Promise<void>;
  writeBody(text: string): Promise<void>;
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
  const toolbar = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) });

  const group = (...names: string[]) =>
    names.reduce<Locator>((outer, name) => outer.getByRole('group', { name: exactly(name) }), form);
  const split = (name: FieldName): [Locator, string] => {
    const path = typeof name === 'string' ? [name] : name;
    return [group(...path.slice(0, -1)), path.at(-1) ?? ''];
  };
  const field = (name: FieldName) => {
    const [inside, label] = split(name);
    return inside.getByLabel(exactly(label)).and(inside.locator('input, select, textarea, [contenteditable], output'));
  };
  const goTo = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`${admin}#${hash}`);
  };
  const expectSaid = (text: string | RegExp) => toolbar.getByRole('status').filter({ hasText: text }).waitFor();

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
    async fill(name, value) {
      await field(name).fill(value);
    },
    async choose(name, answer) {
      const [inside, label] = split(name);
      const answers = inside.getByRole('group', { name: exactly(label) });
      const select = inside.getByRole('combobox', { name: exactly(label) });
      if ((await select.count()) > 0) await select.selectOption({ label: answer });
      else await answers.getByLabel(answer, { exact: true }).check();
    },
    async chooseReference(name, query) {
      const combobox = field(name);
      await combobox.fill(query);
      await page.getByRole('option').first().waitFor();
      await combobox.press('Enter');
    },
    async addLine(name, button, text) {
      await group(name).getByRole('button', { name: button }).click();
      await group(name).getByRole('textbox').last().fill(text);
    },
    async writeBody(text) {
      const body = form.getByRole('toolbar', { name: 'Оформление текста' });
      await body.waitFor();
      const area = form.locator(`[id="field-body"]`);
      await area.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
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
      await expect.poll(() => panel.locator('[aria-busy]').getAttribute('aria-busy'), { timeout }).toBe('false');
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
