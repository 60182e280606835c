import { readContent } from '#entries/read-content';
import { buildCheckReport } from '#report/check-report';
import { formatCli } from '#report/format-cli';
import { readRegister } from '#register/private-folder';
import { evaluate } from '#rules/evaluate';
import type { PlannedEntry } from '../import/plan/plan.ts';
import { addLines } from './add-lines.ts';
import type { ImportFolders } from './import-apply.ts';

/** What the rules say of entries that an import wrote, as `npm run check` tells it. */
export async function formatTouched(
  entries: readonly PlannedEntry[],
  folders: Pick<ImportFolders, 'content' | 'private'>,
  asOf: string,
): Promise<string> {
  const { people } = await readRegister(folders.private);
  const content = await readContent(folders.content);
  const evaluation = evaluate({ ...content, privateNames: new Map(Object.entries(people)) }, asOf);
  const files = new Set(entries.map(({ path }) => path));
  const own = evaluation.findings.filter(({ file }) => files.has(file));
  const findings = await addLines(own, folders.content);
  return formatCli(buildCheckReport({ ...evaluation, findings }, content.contentHash));
}
