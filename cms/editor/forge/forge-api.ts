import type { CheckAnswer, Draft, FileVersion, StateAnswer, VersionAnswer } from '../../api/types.ts';
import type { EditorApi } from '../api/editor-api.ts';
import { ServerError } from '../api/client.ts';
import { kindOfPath } from '../decap/kind-of-path.ts';
import { loadedFiles } from '../decap/loaded-files.ts';
import { requireCurrent } from './backend/require-current.ts';
import { goneEntry } from './check/draft-state.ts';
import { textOf } from './store/entry-piece.ts';
import { versionOf } from './store/file-version.ts';
import { loadChecks } from './workplace.ts';
import type { Workplace } from './workplace.ts';

/** What a browser cannot check, said beside the findings. */
const unchecked = 'Разметку текста и содержимое файлов здесь не проверить: их проверит сборка раздела.';

const noPreview =
  'Страницу записи можно увидеть после сборки раздела. Что на ней скроют и до какого дня, показано здесь.';

/** Answers the editor's questions where there is no server: by the rules in the browser and the forge's API. */
export function createForgeApi(workplace: Workplace): EditorApi {
  const { forge, store, branch, base } = workplace;

  async function check(draft: Draft, asOf?: string, signal?: AbortSignal): Promise<CheckAnswer> {
    const [{ checkDraft, draftState, today }, saved] = await Promise.all([loadChecks(), store.current()]);
    signal?.throwIfAborted();
    return { ...checkDraft(draft, draftState(saved, draft), asOf ?? today(saved.content), base), unchecked };
  }

  async function readAt(file: string, ref: string): Promise<VersionAnswer> {
    const bytes = await forge.readAt(`content/${file}`, ref);
    const raw = bytes && textOf(bytes);
    if (bytes === undefined || raw === undefined) throw goneEntry();
    return { raw, version: await versionOf(bytes) };
  }

  async function undo(file: string, version: FileVersion): Promise<VersionAnswer> {
    const path = `content/${file}`;
    if (workplace.workflow)
      throw refused('Отменить сохранение можно только в хранилище: записи проходят согласование.');
    const loaded = loadedFiles.get(path);
    await requireCurrent(workplace, path, branch, loaded && { ...loaded, version });
    const [, before] = await forge.history(path, branch);
    if (before === undefined)
      throw refused('Это первое сохранение записи: отменять нечего. Если она не нужна, удалите её.');
    const { raw } = await readAt(file, before.commit);
    await requireGood(path, raw);
    await workplace.saveText?.(path, raw, `Отменить последнее сохранение: ${path}`);
    return { raw, version: loadedFiles.get(path)?.version ?? null };
  }

  async function requireGood(path: string, raw: string): Promise<void> {
    const [{ requirePublishable, isPublished }, saved] = await Promise.all([loadChecks(), store.fresh()]);
    if (isPublished(kindOfPath(path), raw)) requirePublishable(saved, path, raw, base);
  }

  async function state(): Promise<StateAnswer> {
    const [{ today }, saved] = await Promise.all([loadChecks(), store.current()]);
    return {
      asOf: today(saved.content),
      school: saved.content.school?.data.shortName ?? 'Школа',
      place: base,
      command: '',
      base,
      editor: workplace.editor,
      workflow: workplace.workflow,
      git: true,
      // The forge builds the section; when it is done, only the forge knows.
      build: { state: 'idle' },
    };
  }

  return {
    hasPreview: false,
    check,
    preview: () => Promise.reject(new ServerError(404, { code: 'notFound', error: noPreview })),
    entries: async () => {
      const [{ entryRows, today }, saved] = await Promise.all([loadChecks(), store.fresh()]);
      return entryRows(saved.content, today(saved.content));
    },
    tasks: async () => {
      const [{ taskRows, today }, saved] = await Promise.all([loadChecks(), store.fresh()]);
      return taskRows(saved.content, today(saved.content), base);
    },
    taskCalendar: async () => {
      const [{ taskCalendarAnswer, today }, saved] = await Promise.all([loadChecks(), store.current()]);
      return taskCalendarAnswer(saved.content, today(saved.content));
    },
    history: async (file) => ({ available: true, versions: await forge.history(`content/${file}`, branch) }),
    version: readAt,
    undo,
    state,
  };
}

function refused(error: string): ServerError {
  return new ServerError(422, { code: 'invalid', error });
}
