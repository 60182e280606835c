import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Formats that LibreOffice makes, and how it opens what they are made of: a page, lines of UTF-8 as text. */
const sheet = ['--infilter=CSV:44,34,76,1,,0,true,false'];
const targets = { docx: ['--writer'], html: [], xlsx: sheet, ods: sheet } as const;
export type Target = keyof typeof targets;

/** Whether LibreOffice can be called. */
export async function hasLibreOffice(): Promise<boolean> {
  return run('soffice', ['--version'], { timeout: 60_000 }).then(
    () => true,
    () => false,
  );
}

/**
 * Converts a file with LibreOffice.
 * @returns path of the new file. Throws when there is none
 */
export async function convert(file: string, target: Target, folder: string): Promise<string> {
  await run(
    'soffice',
    [
      ...['--headless', ...targets[target], `-env:UserInstallation=file://${join(folder, 'profile')}`],
      ...['--convert-to', target, '--outdir', folder, file],
    ],
    { timeout: 180_000 },
  );
  return file.replace(/^.*[\\/]/, `${folder}/`).replace(/\.\w+$/, `.${target}`);
}
