/**
 * `npm run test:visual`: looks whether the templates still look as they did. `-- --update` takes their looks as right;
 * other arguments are names of templates. Pictures that differ are written to `.cache/visual`.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../support/build.ts';
import { lookAtTemplates, openSite } from '../support/open-templates.ts';
import { templates } from '../support/templates.ts';
import { compare, shrink } from './small-picture.ts';
import { photograph, views } from './views.ts';

/** Share of the pixels of a small picture that may differ. */
const allowed = 0.004;
const keptDir = path.join(root, 'tests/visual/kept');
const outDir = path.join(root, '.cache/visual');
const madeWith = path.join(keptDir, 'made-with.txt');

/** Its page tells the git history of the checkout, which differs from day to day. */
const changing = ['changes'];
const compared = templates.map(({ name }) => name).filter((name) => !changing.includes(name));

const args = process.argv.slice(2);
const update = args.includes('--update');
const names = args.filter((name) => name !== '--update');
const unknown = names.filter((name) => !compared.includes(name));
if (unknown.length > 0) throw new Error(`Нет таких шаблонов: ${unknown.join(', ')}.`);

const read = (file: string) => readFile(file).catch(() => undefined);

/** Compares a picture with the kept one; returns what is wrong with it. */
async function judge(name: string, screenshot: Buffer, scale: number): Promise<string[]> {
  const small = await shrink(screenshot, scale);
  const keptFile = path.join(keptDir, `${name}.png`);
  const kept = await read(keptFile);
  const { share, picture } =
    kept === undefined ? { share: 1, picture: undefined } : await compare(kept, small);
  if (update) {
    // A picture that only an unimportant pixel tells apart is not written anew.
    if (share > allowed) await writeFile(keptFile, small);
    return [];
  }
  if (share <= allowed) return [];
  await writeFile(path.join(outDir, `${name}.png`), screenshot);
  if (picture !== undefined) await writeFile(path.join(outDir, `${name}.diff.png`), picture);
  if (kept === undefined) return [`${name}: эталона нет`];
  return [`${name}: ${picture === undefined ? 'другой размер' : `отличается ${(share * 100).toFixed(1)} %`}`];
}

await rm(outDir, { recursive: true, force: true });
await Promise.all([mkdir(keptDir, { recursive: true }), mkdir(outDir, { recursive: true })]);
const site = await openSite();
const version = `Chromium ${site.browser.version()}\n`;
const before = (await read(madeWith))?.toString();
if (!update && before !== undefined && before !== version)
  console.warn(`Эталоны сняты в ${before.trim()}, сейчас ${version.trim()}.`);

let looked = 0;
const faults = await lookAtTemplates(
  site,
  async (page, template) => {
    if (!(names.length > 0 ? names : compared).includes(template.name)) return [];
    const found: string[] = [];
    for (const view of views) {
      const name = `${template.name}.${view.name}`;
      found.push(...(await judge(name, await photograph(page, view), view.scale)));
      looked += 1;
    }
    return found;
  },
  { viewport: { width: 1280, height: 900 } },
);
await site.stop();

const wanted = compared.flatMap((name) => views.map((view) => `${name}.${view.name}.png`));
const orphans = (await readdir(keptDir)).filter((file) => file.endsWith('.png') && !wanted.includes(file));
if (update) {
  await Promise.all(orphans.map((file) => rm(path.join(keptDir, file))));
  await writeFile(madeWith, version);
}
const lines = [
  ...Object.values(faults).flat(),
  ...(update ? [] : orphans.map((file) => `${file}: такого шаблона больше нет`)),
];
for (const line of lines) console.error(line);
if (lines.length > 0) {
  console.error(
    `Снимки и различия: ${path.relative(root, outDir)}. Намеренное: npm run test:visual -- --update`,
  );
  process.exitCode = 1;
}
console.log(`Снимков: ${looked}, ${update ? 'приняты за эталон' : `отличаются: ${lines.length}`}.`);
