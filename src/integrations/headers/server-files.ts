import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatCaddyfile } from './caddyfile.ts';
import { formatHtaccess } from './htaccess.ts';
import { formatNginxConfig } from './nginx-config.ts';
import { headerRules } from './site-headers.ts';
import type { HeaderRule } from './site-headers.ts';

/**
 * Writes into a built section what web servers need to send it with its headers: Apache finds its file by itself, the
 * others are included by the webmaster. They hold nothing secret; still the servers do not hand them out.
 * @param base path of the section on the site, with a slash at both ends
 * @param first rules that go before those of the section
 */
export async function writeServerFiles(
  siteDir: string,
  base: string,
  first: readonly HeaderRule[] = [],
): Promise<void> {
  const rules = [...first, ...headerRules];
  const files = {
    '.htaccess': formatHtaccess(base, rules),
    '_server/nginx.conf': formatNginxConfig(base, rules),
    '_server/Caddyfile': formatCaddyfile(base, rules),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(siteDir, path)), { recursive: true });
    await writeFile(join(siteDir, path), text);
  }
}
