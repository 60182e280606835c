import type { Content, EntryKind, Problem } from '#model/content';
import type { EntryRef, RuleContext, Violation } from '../rule.ts';

/**
 * Names of fields, letters only and lower case, that hold a personal file or the state of somebody's health. They are
 * refused as unknown while the files are read (DATA-03).
 */
const forbiddenKey =
  /^(?:personal(?:file|dossier|record)|personnelfile|lichno(?:e|ye)delo|личн(?:ое|ого)дел|материалыличногодела|diagno[sz]|диагноз|анамнез|anamnes|medical|medcard|medkarta|мед(?:карт|ицинск|справк|заключени)|health(?:group|status|record|info|data)?$|группаздоровья|состояниездоровья|disabilit|invalidnost|инвалидност|ovz$|овз$)/u;

/** Fields of entries, broken ones too, that no entry may have. */
export function checkFields(context: RuleContext): Violation<'field'>[] {
  return context.content.problems.flatMap((problem) => {
    const { field, args, file, line, draft } = problem;
    const key = String(args['key'] ?? '');
    const letters = key.toLowerCase().replace(/[^\p{L}]/gu, '');
    if (problem.rule !== 'DATA-03' || !forbiddenKey.test(letters)) return [];
    const at = refOfProblem(problem, context.content);
    if (draft && !isLookedAt(file, at, context)) return [];
    return [{ code: 'field', at, field, args: { key }, ...(line === undefined ? {} : { line }) }];
  });
}

function refOfProblem({ file }: Problem, { school, entries, broken }: Content): EntryRef {
  const [kind] = file.split('/') as [EntryKind];
  if (!file.includes('/')) return { kind: 'school', id: school?.id ?? 'school', file };
  const known = [...Object.values(entries).flat(), ...broken].find((entry) => entry.file === file);
  return { kind, id: known?.id ?? file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.')), file };
}

/** Drafts are among the entries of the context only when it looks for hints. */
function isLookedAt(file: string, { kind, id }: EntryRef, context: RuleContext): boolean {
  return kind !== 'school' && context.get(kind, id)?.file === file;
}
