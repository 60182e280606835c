import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** The strictest policy under which the section works: nothing inline, nothing foreign. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A built site on this machine only. */
export interface ServedSite {
  /** Address of the section's home page. */
  address: string;
  stop(): Promise<void>;
}

/** Serves a built site under its base path until it is stopped; what is not there answers 404 with the page 404. */
export async function serveSite(dir: string, base: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : '404.html');
    const file = path.join(dir, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    const send = (status: number, sent: string) => (body: Buffer) => {
      response.writeHead(status, {
        'content-type': types[path.extname(sent)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      });
      response.end(body);
    };
    const notFound = path.join(dir, '404.html');
    const found = file.startsWith(`${dir}${path.sep}`)
      ? readFile(file)
      : Promise.reject(new Error('outside'));
    found.then(send(200, file), () =>
      readFile(notFound).then(send(404, notFound), () => response.writeHead(404).end()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
