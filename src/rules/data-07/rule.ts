import type { EntryKind } from '#model/content';
import type { EntryRef, RuleContext } from '../rule.ts';
import { defineRule, refOf } from '../rule.ts';
import { sectionSource } from '../structural.ts';

/** DATA-07: no two files whose names differ only in case: Windows keeps one of them (case 91). */
export default defineRule<'sameName'>({
  id: 'DATA-07',
  source: sectionSource,
  codes: { sameName: { severity: 'error' } },
  check(context) {
    const reported = reportedFiles(context);
    if (reported.length === 0) return { violations: [], notApplicable: { code: 'noFiles', args: {} } };
    const groups = new Map<string, Set<string>>();
    for (const file of [...hiddenFiles(context), ...reported.map(({ file }) => file)]) {
      groups.set(keyOf(file), (groups.get(keyOf(file)) ?? new Set()).add(file));
    }
    return {
      violations: reported.flatMap((at) => {
        const others = [...(groups.get(keyOf(at.file)) ?? [])].filter((file) => file !== at.file);
        return others.length === 0
          ? []
          : [{ code: 'sameName' as const, at, field: '', args: { others: others.join(', ') } }];
      }),
    };
  },
});

/** The name as Windows and macOS compare it: neither case nor the way of composing «й» tells files apart. */
function keyOf(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

/** Files of published entries, of broken ones and attached files. */
function reportedFiles(context: RuleContext): EntryRef[] {
  const { content, schoolRef } = context;
  const kinds = Object.keys(content.entries) as EntryKind[];
  const broken = content.broken.filter(({ draft }) => !draft);
  return [
    ...kinds.flatMap((kind) => context.all(kind).map((entry) => refOf(entry))),
    ...broken.map(({ kind, id, file }) => ({ kind, id: id ?? '', file })),
    ...[...content.files.keys()].map((path) => ({ ...schoolRef, file: `files/${path}` })),
  ];
}

/** Drafts and withdrawn entries lie in the same folders. */
function hiddenFiles({ content }: RuleContext): string[] {
  return [...Object.values(content.entries).flat(), ...content.broken].map(({ file }) => file);
}
