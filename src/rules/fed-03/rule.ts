import { defineRule, refOf } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';

type Code = 'scan' | 'scanWithText' | 'regulationScan';

/** FED-03: the text of a document can be searched and read aloud; a scan needs its text beside it (case 60). */
export default defineRule<Code>({
  id: 'FED-03',
  source: 'приказ Рособрнадзора от 04.08.2023 № 1493, п. 23–25; ПП РФ от 07.02.2026 № 102',
  codes: {
    scan: { severity: 'warning' },
    scanWithText: { severity: 'warning', breaks: false },
    regulationScan: { severity: 'error', withholds: false },
  },
  check(context) {
    const files = attachedFiles(context).filter(({ path }) => path.toLowerCase().endsWith('.pdf'));
    if (files.length === 0) return { violations: [], notApplicable: { code: 'noPdf', args: {} } };
    return {
      violations: files.flatMap(({ entry, field, path }) => {
        if (context.content.files.get(path)?.hasTextLayer !== false) return [];
        const document = entry.kind === 'documents' ? context.get('documents', entry.id)?.data : undefined;
        const regulation = document?.subtype === 'regulation';
        const code =
          document?.htmlText !== undefined ? 'scanWithText' : regulation ? 'regulationScan' : 'scan';
        return [{ code, at: refOf(entry), field, args: { path } } as const];
      }),
      evidence: [...new Set(files.map(({ entry }) => entry))].map(refOf),
    };
  },
});
