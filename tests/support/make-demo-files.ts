/**
 * Writes the small real files of the demonstration school to `content/files/`. Run it by hand after a change of the
 * texts (`node tests/support/make-demo-files.ts`; needs Chromium); the files are committed, no test runs it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from './chromium.ts';
import { programResults, scannedOrder, schoolRoadmap } from './demo-files/from-content.ts';
import { makePdf, makeScan } from './demo-files/pdf.ts';
import { mentorQuestionnaire, pairingOrder, programTemplate, regulation } from './demo-files/texts.ts';
import { makeWord } from './demo-files/word.ts';

const folder = path.resolve(import.meta.dirname, '../../content/files');
const day = (date: string): Date => new Date(`${date}T09:00:00Z`);

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  const files: Record<string, Uint8Array> = {
    'polozhenie.pdf': await makePdf(browser, regulation, day('2022-09-10')),
    'polozhenie.docx': await makeWord(regulation, day('2022-09-10')),
    'prikaz-40-o.pdf': await makeScan(browser, await scannedOrder(), day('2022-09-10')),
    'prikaz-118-o.pdf': await makePdf(browser, pairingOrder, day('2026-09-01')),
    'dorozhnaya-karta-2026-2027.docx': await makeWord(await schoolRoadmap(), day('2026-08-28')),
    'shablon-programmy.docx': await makeWord(programTemplate, day('2026-08-28')),
    'anketa-nastavnika.docx': await makeWord(mentorQuestionnaire, day('2026-08-28')),
    'itogi-p-02.pdf': await makePdf(browser, await programResults('urok-bez-straha'), day('2026-06-05')),
    'itogi-p-11.pdf': await makePdf(browser, await programResults('opyt-zavucha'), day('2026-11-22')),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes);
} finally {
  await browser.close();
}
