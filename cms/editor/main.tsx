import { DecapCmsCore as CMS } from 'decap-cms-core';
import { buildConfig } from '#cms/config/build-config';
import { ru } from './locale/ru.ts';
import { controls } from './controls/index.ts';
import { entryFormats } from './decap/entry-formats.ts';
import { SchoolBackend } from './decap/school-backend.ts';
import { readSettings } from './settings/read-settings.ts';
import type { Settings } from './settings/read-settings.ts';
import { showFaults } from './settings/show-faults.ts';
import './styles/index.css';

CMS.registerLocale('ru', ru);
CMS.registerBackend('school-local', SchoolBackend);
CMS.registerCustomFormat('entry-json', 'json', entryFormats['entry-json']);
CMS.registerCustomFormat('entry-mdx', 'mdx', entryFormats['entry-mdx']);
for (const name of Object.keys(controls)) CMS.registerWidget(name, () => null);

const answer = await readSettings();
if ('faults' in answer) showFaults(document.body, answer.faults);
else await start(answer.settings);

/** What only a forge needs is loaded only for it. */
async function start({ backend, workflow, ...site }: Settings): Promise<void> {
  if (backend.name !== 'local') {
    const { startForge } = await import('./forge/start-forge.ts');
    await startForge(CMS, backend, workflow, new URL('..', location.href).pathname);
  }
  // Decap's types know neither other backends nor that a field may be left out.
  const config: unknown = buildConfig({ backend, workflow, ...site });
  CMS.init({ config: config as NonNullable<Parameters<typeof CMS.init>[0]>['config'] });
}
