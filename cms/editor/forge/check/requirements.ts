import type { DraftFinding } from '../../../api/types.ts';
import { ServerError } from '../../api/client.ts';
import { contentPath, kindOfFile, withEntry } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { attachedPaths, describeReasons, draftFindings, entriesOf, labelOfEntry } from './draft-rules.ts';
import { publishedState } from './draft-state.ts';
import { today } from './today.ts';

/**
 * Refuses to publish a text that brings errors, as the local server does.
 * @param path in the repository
 * @throws ServerError `refused` with everything found
 */
export function requirePublishable(saved: Snapshot, path: string, text: string, base: string): void {
  const file = contentPath(path);
  const kind = kindOfFile(file);
  if (kind === undefined) throw new Error(`No collection has the file ${path}`);
  const findings = draftFindings(publishedState(saved, kind, file, text), today(saved.content), base);
  refuseFor(findings, 'Опубликовать нельзя:', 'Черновик сохранить можно.');
}

/**
 * Refuses to delete what others need: an entry that they refer to, a file that they name.
 * @param path in the repository
 * @throws ServerError `refused`
 */
export function requireDeletable(saved: Snapshot, path: string, base: string): void {
  const file = contentPath(path);
  const kind = kindOfFile(file);
  if (kind === 'school')
    throw new ServerError(403, {
      code: 'forbidden',
      error: 'Карточку школы удалить нельзя: без неё нет раздела.',
    });
  if (kind === undefined) return requireUnused(saved, file);
  const published = withEntry(saved, file, undefined);
  const findings = draftFindings({ kind, file, text: '', saved, published }, today(saved.content), base);
  refuseFor(findings, 'Удалить нельзя: другие записи опираются на эту.', '');
}

function requireUnused({ content }: Snapshot, file: string): void {
  const name = file.slice('files/'.length);
  const users = entriesOf(content).filter((entry) => attachedPaths(entry).includes(name));
  if (users.length === 0) return;
  const labels = users.map((entry) => `«${labelOfEntry(entry, content)}»`).join(', ');
  throw new ServerError(422, {
    code: 'refused',
    error: `Файл «${name}» удалить нельзя: он приложен к записям ${labels}. Сначала уберите его оттуда.`,
  });
}

function refuseFor(findings: DraftFinding[], start: string, end: string): void {
  const reasons = findings.filter(({ refuses }) => refuses);
  if (reasons.length === 0) return;
  throw new ServerError(422, {
    code: 'refused',
    error: [start, describeReasons(reasons), end].filter((part) => part !== '').join(' '),
    findings,
  });
}
