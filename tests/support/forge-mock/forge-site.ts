import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Request as BrowserRequest } from 'playwright-core';
import type { Hono } from 'hono';
import type { ForgeBackend } from '../../../cms/editor/forge/open-workplace.ts';
import { contentTypeOf } from '../../../src/integrations/headers/content-types.ts';
import { adminRule } from '../../../src/integrations/headers/site-headers.ts';

/** Where the imitated school has its editor. */
export const adminPage = 'https://school.example/razdel/admin/';

const forgeOrigin = 'https://forge.example';

const anyOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Expose-Headers': '*',
};

/**
 * Puts a site with the editor's bundle and an imitated forge in place of the network of a browser.
 * @returns addresses of other sites that were asked for
 */
export async function serveForgeSite(
  context: BrowserContext,
  bundleDir: string,
  backend: ForgeBackend,
  forge: Hono,
): Promise<string[]> {
  const foreign: string[] = [];
  const { headers } = adminRule([forgeOrigin], backend.name === 'github');
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (url.startsWith(forgeOrigin)) {
      if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: anyOrigin });
      const answer = await forge.fetch(toRequest(request));
      const body = Buffer.from(await answer.arrayBuffer());
      const all = { ...Object.fromEntries(answer.headers), ...anyOrigin };
      return route.fulfill({ status: answer.status, headers: all, body });
    }
    if (!url.startsWith(adminPage)) {
      foreign.push(url);
      return route.abort();
    }
    const path = new URL(url).pathname.slice(new URL(adminPage).pathname.length) || 'index.html';
    const body =
      path === 'settings.json'
        ? JSON.stringify({ backend })
        : await readFile(join(bundleDir, path)).catch(() => undefined);
    if (body === undefined) return route.fulfill({ status: 404, headers });
    return route.fulfill({ headers: { ...headers, 'Content-Type': contentTypeOf(path) }, body });
  });
  return foreign;
}

function toRequest(request: BrowserRequest): Request {
  const body = request.postDataBuffer();
  return new Request(request.url(), {
    method: request.method(),
    headers: { Authorization: request.headers()['authorization'] ?? '' },
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
}
