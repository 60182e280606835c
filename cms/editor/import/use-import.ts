import { useReducer, useRef } from 'react';
import { loadEntries } from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { ImportApplyAnswer, ImportNoun, ImportPreviewAnswer } from '../../api/import.ts';
import type { Importer } from '../api/editor-api.ts';
import { entryRows } from '../api/entry-rows.ts';
import { tasks } from '../api/tasks.ts';
import { currentState } from '../lists/editor-state.ts';
import { askState, reportFailure } from '../safety/server-state.ts';
import { nextState, openState } from './import-state.ts';
import type { ImportAction, ImportState, ImportWork } from './import-state.ts';

/** The page's state and what can be done. */
export interface ImportControl {
  state: ImportState;
  act: (action: ImportAction) => void;
  /** Asks what an import would do; with what was said of a column, too. */
  read: (mapping?: Readonly<Record<string, string>>) => Promise<void>;
  apply: () => Promise<void>;
}

export function useImport(importer: Importer, noun: ImportNoun | undefined): ImportControl {
  const [state, act] = useReducer(nextState, noun, openState);
  const asked = useRef(0);

  /** Only the last answer counts. */
  async function ask<T>(
    work: ImportWork,
    question: () => Promise<T>,
    use: (answer: T) => void,
  ): Promise<void> {
    asked.current += 1;
    const turn = asked.current;
    act({ do: 'work', work });
    try {
      const answer = await question();
      if (turn === asked.current) use(answer);
    } catch (error) {
      reportFailure(error);
      if (turn === asked.current) act({ do: 'fail', failed: wordsOf(error) });
    }
  }

  const request = (mapping = state.mapping) => {
    const { noun: wanted, source } = state;
    if (wanted === undefined || source === undefined) throw new RangeError('nothing to read yet');
    return { noun: wanted, name: source.name, bytes: source.bytes, mapping: { ...mapping } };
  };
  return {
    state,
    act,
    read: (mapping) =>
      ask(
        mapping === undefined ? 'reading' : 'recounting',
        () => importer.preview(request(mapping)),
        (preview: ImportPreviewAnswer) => act({ do: 'preview', preview }),
      ),
    apply: async () => {
      const { preview, decisions } = state;
      if (preview === undefined) return;
      await ask(
        'saving',
        () => importer.apply({ ...request(), fingerprint: preview.fingerprint, decisions }),
        (done: ImportApplyAnswer) => {
          act({ do: 'done', done });
          refreshLists(done);
        },
      );
    },
  };
}

/** What other pages of the editor know is older than what was written. */
function refreshLists({ written }: ImportApplyAnswer): void {
  const { collections } = currentState();
  for (const kind of new Set(written.map((entry) => entry.kind))) {
    const collection = collections.get(kind);
    if (collection !== undefined) store.dispatch(loadEntries(collection));
  }
  void entryRows.refresh();
  void tasks.refresh();
  void askState();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
