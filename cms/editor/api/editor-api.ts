import type {
  CheckAnswer,
  Draft,
  EntriesAnswer,
  FileVersion,
  HistoryAnswer,
  PreviewAnswer,
  StateAnswer,
  TaskCalendarAnswer,
  TasksAnswer,
  VersionAnswer,
} from '../../api/types.ts';
import type {
  ImportApplyAnswer,
  ImportApplyRequest,
  ImportPreviewAnswer,
  ImportRequest,
} from '../../api/import.ts';

/**
 * What the screens of the editor ask beside Decap's own protocol: of the local server, or, where the content lies in a
 * forge, of the browser itself. Every method throws a ServerError for a refusal and an OfflineError when nobody answers.
 */
export interface EditorApi {
  /** Whether `preview` can ever answer; without it the page is seen only after the section was built. */
  readonly hasPreview: boolean;
  check(draft: Draft, asOf?: string, signal?: AbortSignal): Promise<CheckAnswer>;
  preview(draft: Draft, asOf?: string, signal?: AbortSignal): Promise<PreviewAnswer>;
  entries(): Promise<EntriesAnswer>;
  tasks(): Promise<TasksAnswer>;
  taskCalendar(): Promise<TaskCalendarAnswer>;
  history(file: string): Promise<HistoryAnswer>;
  version(file: string, commit: string): Promise<VersionAnswer>;
  undo(file: string, base: FileVersion): Promise<VersionAnswer>;
  state(): Promise<StateAnswer>;
  /** Reads foreign files; missing where no server does. */
  readonly importer?: Importer | undefined;
}

/** Foreign files become entries: first looked at, then written. */
export interface Importer {
  preview(request: ImportRequest): Promise<ImportPreviewAnswer>;
  apply(request: ImportApplyRequest): Promise<ImportApplyAnswer>;
}
