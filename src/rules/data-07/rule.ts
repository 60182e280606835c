import type { EntryRef, RuleContext } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { sectionSource } from '../structural.ts';

/** DATA-07: no two files whose names differ only in case: Windows keeps one of them (case 91). */
export default defineRule<'sameName'>({
  id: 'DATA-07',
  source: sectionSource,
  codes: { sameName: { severity: 'error' } },
  check(context) {
    const groups = new Map<string, EntryRef[]>();
    for (const file of allFiles(context)) {
      const key = file.file.normalize('NFC').toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    return {
      violations: [...groups.values()].flatMap((group) =>
        group.length < 2
          ? []
          : group.map((at) => {
              const others = group.filter((other) => other !== at).map(({ file }) => file);
              return { code: 'sameName' as const, at, field: '', args: { others: others.join(', ') } };
            }),
      ),
    };
  },
});

function allFiles({ content, schoolRef }: RuleContext): EntryRef[] {
  const entries = Object.values(content.entries).flat();
  const attached = [...content.files.keys()].map((path) => ({ ...schoolRef, file: `files/${path}` }));
  const broken = content.broken.map(({ kind, id, file }) => ({ kind, id: id ?? '', file }));
  return [...entries.map(({ kind, id, file }) => ({ kind, id, file })), ...broken, ...attached];
}
