import { store } from 'decap-cms-core/dist/esm/redux';
import { ask } from '../api/client.ts';
import { loadedFiles } from '../decap/loaded-files.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';

/** Whether the text of a file can be saved as it is: the local server takes it, without a review. */
export function maySaveText({ hasWorkflow }: Pick<EntryScreenProps, 'hasWorkflow'>): boolean {
  const { config } = store.getState() as { config: { backend?: { name?: string } } };
  return !hasWorkflow && config.backend?.name === 'school-local';
}

/**
 * Saves the text of an entry's file as it is; the server refuses one that it could not read again.
 * @throws ServerError, OfflineError
 */
export async function saveText(path: string, slug: string, raw: string): Promise<void> {
  await ask('decap', {
    action: 'persistEntry',
    params: {
      dataFiles: [{ path, slug, raw }],
      assets: [],
      options: { commitMessage: '', newEntry: false },
      base: { [path]: loadedFiles.get(path)?.version ?? null },
    },
  });
}
