import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../integrations/headers/content-types.ts';
import { headersOf, isHidden, pageHeaders } from '../integrations/headers/site-headers.ts';

/** A section that is served on this computer only. */
export interface ServedSection {
  /** Address of the home page. */
  address: string;
  stop: () => Promise<void>;
}

const portsTried = 20;

/**
 * Serves a built section on 127.0.0.1 with the headers that the files for web servers set, so that what works here
 * works there.
 * @param base path of the section, with a slash at both ends
 * @param port the wanted one: a busy one gives way to the next free one; 0 for any
 * @throws Error with the code EADDRINUSE when neither it nor the twenty after it is free
 */
export async function serveSection(dir: string, base: string, port: number): Promise<ServedSection> {
  const server = createServer((request, response) => {
    answer(dir, base, request.url ?? '/', response).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + portsTried, 65_535);
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}

async function answer(dir: string, base: string, url: string, response: ServerResponse): Promise<void> {
  const path = pathBelow(base, url);
  const found = path === undefined ? undefined : await readBelow(dir, path);
  if (path !== undefined && found !== undefined) {
    response.writeHead(200, { 'Content-Type': contentTypeOf(fileOf(path)), ...headersOf(path) }).end(found);
  } else if (path !== undefined && (await readBelow(dir, `${path}/`)) !== undefined) {
    response.writeHead(301, { Location: `${base}${encodeURI(path)}/`, ...pageHeaders }).end();
  } else {
    const page = (await readBelow(dir, '404.html')) ?? '';
    response.writeHead(404, { 'Content-Type': contentTypeOf('404.html'), ...pageHeaders }).end(page);
  }
}

/** The path below the base path; none for one outside of it, hidden, with steps up or that cannot be decoded. */
function pathBelow(base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const below = path.startsWith(base) ? path.slice(base.length) : undefined;
    return below === undefined || isHidden(below) || /[\\\0]|\/\/|^\//.test(below) ? undefined : below;
  } catch {
    return undefined;
  }
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function readBelow(dir: string, path: string): Promise<Buffer | undefined> {
  return await readFile(join(dir, fileOf(path))).catch(() => undefined);
}
