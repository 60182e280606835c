import type { DecapCmsCore } from 'decap-cms-core';
import { answerBy } from '../api/client.ts';
import { withEntryFiles } from './backend/with-entry-files.ts';
import { createForgeApi } from './forge-api.ts';
import { kindOf, openWorkplace } from './open-workplace.ts';
import type { ForgeBackend } from './open-workplace.ts';
import { showProgress } from './show-progress.ts';

/** Registers the backend of Decap for a forge and has the screens ask it. */
export async function startForge(
  cms: typeof DecapCmsCore,
  backend: ForgeBackend,
  workflow: boolean,
  base: string,
): Promise<void> {
  const { scheme, load } = kindOf(backend);
  const workplace = openWorkplace(backend, workflow, base, showProgress);
  // Decap's own types of a backend promise more than Decap asks of it.
  const backendClass = withEntryFiles(await load(), workplace, scheme) as unknown;
  cms.registerBackend(backend.name, backendClass as Parameters<typeof cms.registerBackend>[1]);
  answerBy(createForgeApi(workplace));
}
