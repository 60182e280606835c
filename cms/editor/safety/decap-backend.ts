import { Backend } from 'decap-cms-core/dist/esm/backend';

/**
 * Two things of Decap's Backend (core 3.19.1, src/backend.ts) are done otherwise:
 * its own copy of an unsaved entry is switched off, because an accepted copy is overwritten when the entry has loaded
 * (autosave.ts keeps ours); and why a saving failed is remembered, because Decap's actions hand on only the text.
 */
let failure: unknown;

/** Why the last saving, deleting or publishing failed, once; undefined when it did not. */
export function takeFailure(): unknown {
  const last = failure;
  failure = undefined;
  return last;
}

export function changeDecapBackend(): void {
  const prototype = Backend.prototype;
  prototype.persistLocalDraftBackup = () => Promise.resolve();
  prototype.getLocalDraftBackup = () => Promise.resolve({});
  prototype.deleteLocalDraftBackup = () => Promise.resolve();
  prototype.persistEntry = remembering(prototype.persistEntry);
  prototype.deleteEntry = remembering(prototype.deleteEntry);
  prototype.publishUnpublishedEntry = remembering(prototype.publishUnpublishedEntry);
}

function remembering<A extends unknown[], R>(
  method: (this: Backend, ...args: A) => Promise<R>,
): (this: Backend, ...args: A) => Promise<R> {
  return async function remember(this: Backend, ...args: A): Promise<R> {
    failure = undefined;
    try {
      return await method.apply(this, args);
    } catch (error) {
      failure = error;
      throw error;
    }
  };
}
