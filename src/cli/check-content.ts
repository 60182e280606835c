import { readdir } from 'node:fs/promises';
import { readContentOnce } from '#entries/shared-read';
import type { Content } from '#model/content';
import { buildCheckReport } from '#report/check-report';
import type { CheckReport } from '#report/check-report';
import { evaluate } from '#rules/evaluate';
import type { Evaluation } from '#rules/finding';
import { addLines } from './add-lines.ts';
import { UsageError } from './arguments.ts';
import type { Output } from './output.ts';

export interface CheckedContent {
  content: Content;
  evaluation: Evaluation;
  report: CheckReport;
}

/**
 * Reads a content folder, runs the rules and finds the lines of what they found.
 * @param privateNames names of the private register, to be looked for too; a build never passes them
 * @throws UsageError when the folder does not exist
 */
export async function checkContent(
  dir: string,
  asOf: string,
  output: Output,
  privateNames?: Content['privateNames'],
): Promise<CheckedContent> {
  await requireFolder(dir);
  const read = await readContentOnce(dir);
  const content = privateNames === undefined ? read : { ...read, privateNames };
  output.progress('Проверяю по правилам');
  const verdict = evaluate(content, asOf);
  const evaluation = { ...verdict, findings: await addLines(verdict.findings, dir) };
  output.progress('');
  return { content, evaluation, report: buildCheckReport(evaluation, content.contentHash) };
}

/**
 * @param option name of the option that tells the folder
 * @throws UsageError when there is no such folder, or it may not be read: it must not pass for an empty one
 */
export async function requireFolder(dir: string, option: 'content' | 'private' = 'content'): Promise<void> {
  const names = await readdir(dir).catch(() => undefined);
  if (names === undefined) {
    const what = option === 'content' ? 'Папки с содержанием' : 'Закрытой папки';
    throw new UsageError(`${what} нет, или к ней нет доступа: ${dir}. Укажите её так: --${option} ПАПКА`);
  }
}
