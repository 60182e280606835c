import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { cmsSettings } from '#cms/config/settings';
import { buildEditor } from '../../cms/bundle/build-editor.ts';
import type { BuildOptions } from '../integrations/options.ts';
import { adminPolicies } from '../integrations/headers/policy.ts';
import { writeServerFiles } from '../integrations/headers/server-files.ts';
import { adminRule } from '../integrations/headers/site-headers.ts';
import { UsageError } from './arguments.ts';
import type { Output } from './output.ts';

type Settings = z.output<typeof cmsSettings>;

/**
 * Prepares the editor of a school whose content lies in a forge.
 * @returns a function that adds it to a built section: its files, its settings, its headers
 * @throws UsageError when the settings are wrong, or name the local server, which brings its own editor
 */
export async function prepareEditor(
  { root, base, site }: BuildOptions,
  output: Output,
): Promise<(siteDir: string) => Promise<void>> {
  const settings = await readSettings(join(root, 'cms', 'settings.json'), base, site);
  if (settings.backend.name === 'local')
    throw new UsageError(
      'С параметром --admin редактор работает прямо с хранилищем, а в cms/settings.json указан local: такой редактор открывает команда npm run cms. Укажите gitlab, forgejo или github.',
    );
  const bundle = await buildEditor(root, join(root, '.cache', 'editor'), () =>
    output.progress('Собираю редактор'),
  );
  const origins = originsOf(settings.backend);
  return async (siteDir) => {
    const dir = join(siteDir, 'admin');
    await cp(bundle, dir, { recursive: true });
    await writeFile(join(dir, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
    await addPolicy(join(dir, 'index.html'), adminPolicies(origins).meta);
    await writeServerFiles(siteDir, base, [adminRule(origins, settings.backend.name === 'github')]);
  };
}

async function readSettings(path: string, base: string, site: string): Promise<Settings> {
  try {
    const json = JSON.parse(await readFile(path, 'utf8')) as object;
    return cmsSettings.parse({ ...json, base, ...(site.startsWith('https:') ? { site_url: site } : {}) });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new UsageError(
      `Настройки редактора cms/settings.json не подходят; они описаны в docs/editors/hranilische.md.\n${why}`,
      { cause },
    );
  }
}

/** Where the editor sends requests to: the API of the forge, and the address that hands out the sign-in. */
function originsOf(backend: Settings['backend']): string[] {
  switch (backend.name) {
    case 'local':
      return [];
    case 'gitlab':
      return [new URL(backend.base_url).origin];
    case 'forgejo':
      return [new URL(backend.api_root).origin];
    case 'github':
      // The sign-in runs in a window of its own.
      return [new URL(backend.api_root ?? 'https://api.github.com').origin];
  }
}

/** For hosts that send no headers of ours. */
async function addPolicy(page: string, policy: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const changed = html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta}`);
  if (changed === html) throw new Error('The editor’s page has no charset');
  await writeFile(page, changed);
}
