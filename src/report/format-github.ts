import type { Severity } from '#rules/rule';
import type { CheckReport } from './check-report.ts';
import { showControls } from './show-controls.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Findings as workflow commands, which a forge shows beside the changed lines.
 * @param prefix path of the content folder from the repository's root, without a closing slash
 */
export function formatGithub({ findings }: CheckReport, prefix: string): string {
  return findings
    .map(({ rule, severity, source, file, line, message, fix }) => {
      const properties = [
        `file=${escapeProperty(`${prefix}/${file}`)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${escapeProperty(`${rule} (${source})`)}`,
      ];
      return `::${commands[severity]} ${properties.join(',')}::${escapeData(`${message} ${fix}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return showControls(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
