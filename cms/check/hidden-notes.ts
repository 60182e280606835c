import { formatDate } from '#messages/format';
import type { Entry } from '#model/content';
import { fileFault } from '#model/published-file';
import { resultsVisibleFrom } from '#model/program-status';
import type { HiddenNote } from '../api/types.ts';
import { attachedPaths } from './attached-paths.ts';
import { consentNotes } from './consent-notes.ts';
import { hiddenState } from './shown-state.ts';
import type { ShownState } from './shown-state.ts';

/**
 * What visitors will not see of the draft although it is written there, and from when they will.
 * @param isDraft the form's mark «Черновик»
 * @param isWithheld an error hides the entry
 */
export function hiddenNotes(shown: ShownState, isDraft: boolean, isWithheld: boolean): HiddenNote[] {
  const { entry, content, visibility } = shown;
  const notes: HiddenNote[] = [];
  if (isDraft) notes.push({ code: 'draft', text: 'Это черновик: посетители его не видят.' });
  if (isWithheld) notes.push({ code: 'withheld', text: 'Запись не покажем, пока не исправлены ошибки.' });
  if (entry === undefined) return notes;
  return [
    ...notes,
    ...withdrawnNotes(entry, visibility.asOf),
    ...timeNotes(shown),
    ...resultNotes(entry, shown),
    ...fileNotes(entry, shown),
    ...consentNotes(entry, content, visibility.asOf),
  ];
}

function withdrawnNotes(entry: Entry, asOf: string): HiddenNote[] {
  const { withdrawnOn } = entry.data as { withdrawnOn?: string };
  if (withdrawnOn === undefined || withdrawnOn > asOf) return [];
  return [{ code: 'withdrawn', text: `Запись снята с публикации ${formatDate(withdrawnOn)}.` }];
}

/** The entry as a whole waits for its day or for the completion of its programmes (A1 п. 8.2). */
function timeNotes(shown: ShownState): HiddenNote[] {
  const hidden = hiddenState(shown);
  if (hidden === undefined || hidden.reason === 'finding') return [];
  const until = hidden.until === undefined ? {} : { from: hidden.until };
  const when = hidden.until === undefined ? '' : ` Покажем ${formatDate(hidden.until)}.`;
  return hidden.reason === 'results'
    ? [{ code: 'resultsUntil', text: `Результаты не показываем до завершения программы.${when}`, ...until }]
    : [{ code: 'notYet', text: `День публикации не наступил.${when}`, ...until }];
}

function resultNotes(entry: Entry, { visibility }: ShownState): HiddenNote[] {
  if (entry.kind !== 'programs') return [];
  const { data } = entry as Entry<'programs'>;
  if (data.results === undefined || visibility.resultsOpen([entry.id])) return [];
  const from = resultsVisibleFrom(data);
  const when = from === undefined ? 'появится дата завершения программы' : `наступит ${formatDate(from)}`;
  const text = `Результаты программы не показываем, пока не ${when}.`;
  return [{ code: 'resultsUntil', text, ...(from === undefined ? {} : { from }) }];
}

/** Files that stay away although the entry names them. */
function fileNotes(entry: Entry, { content, evaluation, visibility }: ShownState): HiddenNote[] {
  return attachedPaths(entry).flatMap((path): HiddenNote[] => {
    const isFaulty =
      fileFault(path, content.files.get(path)) !== undefined || evaluation.withheldAttachments.has(path);
    if (isFaulty)
      return [{ code: 'attachment', text: `Файл «${path}» не опубликуем, пока не исправлена ошибка.` }];
    if (visibility.fileOpen(path)) return [];
    return [
      {
        code: 'attachment',
        text: `Файл «${path}» содержит результаты: покажем его после завершения программы.`,
      },
    ];
  });
}
