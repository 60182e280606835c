import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { EditorPage } from './editor-page.ts';
import { editorPage } from './editor-page.ts';
import type { EditorServer } from './editor-server.ts';
import { startEditorServer } from './editor-server.ts';

/** What the tests of one file share. */
export interface EditorSession {
  server: EditorServer;
  browser: Browser;
  /** A window of somebody who edits: with storage of its own, or in a given one. */
  open(options?: BrowserContextOptions | BrowserContext): Promise<EditorPage>;
  /** Ends the browser as a crash would, and starts another. */
  restartBrowser(): Promise<void>;
  /** What windows complained of since the test began: errors of scripts, violations of the policy. */
  complaints: string[];
}

/** Starts a server and a browser for the tests of a file; closes windows after each, all after the last. */
export function useEditor(options: Parameters<typeof startEditorServer>[0] = {}): EditorSession {
  const parts: { server?: EditorServer; browser?: Browser } = {};
  const contexts = new Set<BrowserContext>();
  const complaints: string[] = [];
  const need = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The session has not begun');
    return part;
  };
  beforeAll(async () => {
    [parts.server, parts.browser] = await Promise.all([startEditorServer(options), launchChromium()]);
  });
  afterEach(async () => {
    await Promise.all([...contexts].map((context) => context.close().catch(() => undefined)));
    contexts.clear();
    expect(complaints.splice(0), 'the window complained').toEqual([]);
  });
  afterAll(async () => {
    await parts.browser?.close();
    await parts.server?.stop();
    expect(parts.server?.complaints(), 'the server complained').toBe('');
  });
  const session: EditorSession = {
    complaints,
    get server() {
      return need(parts.server);
    },
    get browser() {
      return need(parts.browser);
    },
    async open(given = {}) {
      const context =
        'newPage' in given
          ? given
          : await session.browser.newContext({
              locale: 'ru-RU',
              viewport: { width: 1280, height: 900 },
              ...given,
            });
      contexts.add(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (/content security policy|violates/i.test(message.text())) complaints.push(message.text());
      });
      return editorPage(page, session.server.origin);
    },
    async restartBrowser() {
      await session.browser.close();
      parts.browser = await launchChromium();
    },
  };
  return session;
}
