import { resolve } from 'node:path';
import { nameSeverity } from '#messages/severities';
import { describeWithheld } from '#report/describe-withheld';
import { formatCli, formatSummary } from '#report/format-cli';
import type { BuildOptions } from '../integrations/options.ts';
import type { Options } from './arguments.ts';
import { text } from './arguments.ts';
import { prepareEditor } from './add-editor.ts';
import { buildSite } from './build-site.ts';
import { checkContent, requireFolder } from './check-content.ts';
import { defaultOptions } from './default-options.ts';
import { describeOtherSite } from './describe-other-site.ts';
import type { Output } from './output.ts';
import { requireOutputFolder } from './output-folder.ts';

/** Options of a build from the command line's. */
export async function readBuildOptions(options: Options, output: Output): Promise<BuildOptions> {
  const content = text(options, 'content');
  if (content !== undefined) await requireFolder(resolve(content));
  return defaultOptions(
    {
      content,
      asOf: text(options, 'as-of'),
      out: text(options, 'out'),
      base: text(options, 'base'),
      site: text(options, 'site'),
    },
    output,
  );
}

/**
 * Checks the content, builds the section and prints a short summary.
 * @param wanted `strict`: errors of the check stop the build; `admin`: the editor for a forge goes with the section
 * @returns exit code: 0 built, 1 not built because of errors under `strict`
 */
export async function checkAndBuild(
  options: BuildOptions,
  { strict, admin }: { strict: boolean; admin: boolean },
  output: Output,
): Promise<number> {
  const addEditor = admin ? await prepareEditor(options, output) : undefined;
  await requireOutputFolder(options);
  const { content, evaluation, report } = await checkContent(options.contentDir, options.asOf, output);
  if (strict && report.counts.error > 0) {
    output.warn(
      formatCli({ ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }),
    );
    output.warn('Раздел не собран: с параметром --strict ошибки останавливают сборку.');
    return 1;
  }
  const { pages, seconds } = await buildSite(options, output, addEditor);
  output.print(
    `Записей прочитано: ${content.fileCount}. Страниц записано: ${pages}. Время: ${seconds.toFixed(1)} с.`,
  );
  output.print(`${formatSummary(report)} Все находки: npm run check`);
  for (const finding of report.findings.filter(({ severity }) => severity === 'error')) {
    const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
    output.print(`  ${nameSeverity('error')}  ${finding.rule}  ${place}: ${finding.message}`);
  }
  const withheld = describeWithheld(content, evaluation);
  for (const line of withheld) output.print(`  скрыто  ${line}`);
  if (withheld.length === 0) output.print('Скрыто до срока или из-за ошибок: ничего.');
  const otherSite = describeOtherSite(options.site, content.school?.data.officialSiteUrl);
  if (otherSite !== '') output.print(otherSite);
  return 0;
}
