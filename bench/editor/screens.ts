import type { Page } from 'playwright-core';

/** How the two editors are served by hand; everything else of them is measured with the same selectors. */
export interface Screens {
  /** Gets past the page of login, once per browser context. */
  login: (page: Page) => Promise<void>;
  /** CSS selector of what stands on the screen when the form of an entry is usable. */
  form: string;
  /** CSS selector of what is offered for a reference. */
  option: string;
  /** Presses what saves; the time runs from the last of several clicks. */
  beforeSaving: (page: Page) => Promise<void>;
  save: (page: Page) => Promise<void>;
  /** CSS selector and text of what tells that the change was saved. */
  saved: { selector: string; text: string };
}

export const ours: Screens = {
  login: () => Promise.resolve(),
  form: '.entry-screen input:not([disabled])',
  option: '.option',
  beforeSaving: () => Promise.resolve(),
  save: (page) => page.getByRole('button', { name: 'Сохранить' }).click(),
  saved: { selector: '.entry-state [role=status]', text: 'Сохранено' },
};

export const stock: Screens = {
  login: (page) => page.getByRole('button', { name: 'Login' }).click(),
  form: '[class*=ControlPaneContainer] input:not([disabled])',
  option: '[role=option]',
  beforeSaving: (page) => page.getByRole('button', { name: 'Publish', exact: true }).click(),
  save: (page) => page.getByRole('menuitem', { name: 'Publish now' }).click(),
  saved: { selector: '[class*=BackStatus]', text: 'Changes saved' },
};
