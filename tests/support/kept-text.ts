import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the browser keeps an unsaved entry with this text. */
export async function expectKept(page: Page, text: string): Promise<void> {
  const read = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('school-editor');
          opening.onsuccess = () => {
            const store = opening.result.transaction('autosaves').objectStore('autosaves').getAll();
            store.onsuccess = () => resolve(JSON.stringify(store.result));
          };
        }),
    );
  await expect.poll(read, { timeout: 10_000 }).toContain(text);
}
