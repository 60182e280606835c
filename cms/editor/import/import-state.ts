import type {
  ImportApplyAnswer,
  ImportDecisions,
  ImportNoun,
  ImportPreviewAnswer,
} from '../../api/import.ts';
import type { ImportSource } from './import-source.ts';

/** What is being waited for. */
export type ImportWork = 'reading' | 'recounting' | 'saving';

/** Everything that the page «Импорт» knows. */
export interface ImportState {
  noun?: ImportNoun;
  source?: ImportSource | undefined;
  /** What a person said of columns. */
  mapping: Readonly<Record<string, string>>;
  preview?: ImportPreviewAnswer;
  decisions: ImportDecisions;
  work?: ImportWork | undefined;
  /** Why the last thing did not succeed, in Russian. */
  failed?: string | undefined;
  done?: ImportApplyAnswer;
}

export type ImportAction =
  | { do: 'chooseNoun'; noun: ImportNoun }
  | { do: 'chooseSource'; source: ImportSource | undefined }
  | { do: 'map'; label: string; key: string }
  | { do: 'work'; work: ImportWork }
  | { do: 'fail'; failed: string }
  | { do: 'preview'; preview: ImportPreviewAnswer }
  | { do: 'keep'; index: number; isKept: boolean }
  | { do: 'solve'; index: number; byFile: boolean }
  | { do: 'draft'; drafts: boolean }
  | { do: 'done'; done: ImportApplyAnswer }
  /** Back to the file; what it is about stays. */
  | { do: 'restart' };

const noDecisions: ImportDecisions = { leftOut: [], byFile: [], drafts: false };

/** The page as it is opened. */
export function openState(noun: ImportNoun | undefined): ImportState {
  return { mapping: {}, decisions: noDecisions, ...(noun === undefined ? {} : { noun }) };
}

/** What the page knows after something happened. */
export function nextState(state: ImportState, action: ImportAction): ImportState {
  const calm: ImportState = { ...state, failed: undefined, work: undefined };
  switch (action.do) {
    case 'chooseNoun':
      return { ...calm, noun: action.noun };
    case 'chooseSource':
      return { ...calm, source: action.source };
    case 'map':
      return { ...calm, mapping: { ...calm.mapping, [action.label]: action.key } };
    case 'work':
      return { ...calm, work: action.work };
    case 'fail':
      return { ...calm, failed: action.failed };
    case 'preview':
      // Places in another plan are other entries.
      return {
        ...calm,
        preview: action.preview,
        decisions: { ...noDecisions, drafts: calm.decisions.drafts },
      };
    case 'keep':
      return decide(calm, { leftOut: put(calm.decisions.leftOut, action.index, !action.isKept) });
    case 'solve':
      return decide(calm, { byFile: put(calm.decisions.byFile, action.index, action.byFile) });
    case 'draft':
      return decide(calm, { drafts: action.drafts });
    case 'done':
      return { ...calm, done: action.done };
    case 'restart':
      return openState(state.noun);
  }
}

function decide(state: ImportState, decision: Partial<ImportDecisions>): ImportState {
  return { ...state, decisions: { ...state.decisions, ...decision } };
}

function put(places: readonly number[], place: number, isIn: boolean): number[] {
  const others = places.filter((other) => other !== place);
  return isIn ? [...others, place].sort((a, b) => a - b) : others;
}
