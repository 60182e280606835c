import { fileFault } from '#model/published-file';
import type { FileFault } from '#model/published-file';
import { defineRule, refOf } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';

/** FILE-01: attached files exist, open without paid programs and are what their names say (cases 61, 62). */
export default defineRule<FileFault>({
  id: 'FILE-01',
  source: 'ПП РФ от 20.10.2021 № 1802, п. 20; приказ Рособрнадзора от 04.08.2023 № 1493, п. 22',
  codes: {
    missing: { severity: 'error', withholds: false },
    empty: { severity: 'error', withholds: false },
    tooLarge: { severity: 'error', withholds: false },
    extension: { severity: 'error', withholds: false },
    doubleExtension: { severity: 'error', withholds: false },
    content: { severity: 'error', withholds: false },
  },
  check(context) {
    const files = attachedFiles(context);
    if (files.length === 0) return { violations: [], notApplicable: { code: 'noFiles', args: {} } };
    return {
      violations: files.flatMap(({ entry, field, path }) => {
        const facts = context.content.files.get(path);
        const code = fileFault(path, facts);
        return code === undefined
          ? []
          : [{ code, at: refOf(entry), field, args: { path, size: facts?.size ?? 0 } }];
      }),
      evidence: [...new Set(files.map(({ entry }) => entry))].map(refOf),
    };
  },
});
