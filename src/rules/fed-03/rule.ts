import type { Entry } from '#model/content';
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
    const scans = files.filter(({ path }) => context.content.files.get(path)?.hasTextLayer === false);
    const scanned = new Set(scans.map(({ entry }) => entry));
    return {
      violations: scans.map(({ entry, field, path }) => ({
        code: codeOf(entry),
        at: refOf(entry),
        field,
        args: { path },
      })),
      evidence: [...new Set(files.map(({ entry }) => entry))]
        .filter((entry) => !scanned.has(entry) || codeOf(entry) === 'scanWithText')
        .map((entry) => refOf(entry)),
    };
  },
});

function codeOf(entry: Entry): Code {
  if (!isDocument(entry)) return 'scan';
  if (entry.data.htmlText !== undefined) return 'scanWithText';
  return entry.data.subtype === 'regulation' ? 'regulationScan' : 'scan';
}

function isDocument(entry: Entry): entry is Entry<'documents'> {
  return entry.kind === 'documents';
}
