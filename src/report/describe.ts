import { ruleMessages } from '#messages/index';
import { formatWithheld } from '#messages/withheld';
import type { Finding } from '#rules/finding';
import type { ReportFinding } from './types.ts';

/**
 * Adds the Russian prose to a finding, and that the entry is hidden where it is.
 * @throws Error when the rule has no message for the code: a test makes sure that every one has
 */
export function describeFinding(finding: Finding): ReportFinding {
  const { rule, code, severity, source, file, field, line, args, withholds } = finding;
  const messages = ruleMessages[rule]?.codes[code];
  if (messages === undefined) throw new Error(`no message for ${rule}.${code}`);
  return {
    rule,
    severity,
    source,
    file,
    field,
    ...(line === undefined ? {} : { line }),
    message: withholds ? `${messages.message(args)} ${formatWithheld(file)}` : messages.message(args),
    fix: messages.fix(args),
  };
}
