/** `node serve-page.ts <folder>`: serves the page of stock Decap below `/admin/`, prints its origin, stops on SIGTERM. */
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'node:http';
import { pathBelow } from '#cli/section-answer';
import { untilStopped } from '#cli/until-stopped';
import { contentTypeOf } from '../../../src/integrations/headers/content-types.ts';

const dir = process.argv[2] ?? '';

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const below = pathBelow('/admin/', path);
  const file = below === '' ? 'index.html' : below;
  void (file === undefined ? Promise.reject(new Error(path)) : readFile(join(dir, file))).then(
    (bytes) => {
      response.writeHead(200, { 'Content-Type': contentTypeOf(file ?? ''), 'Cache-Control': 'no-cache' });
      response.end(bytes);
    },
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
await untilStopped();
server.closeAllConnections();
server.close();
