import { commonReasons } from '#messages/self-check';
import type { RuleResult } from '#rules/finding';
import { isAboutEarlyCompletion } from './confidential.ts';
import { messagesOf } from './remarks.ts';

/** Why the rule does not apply, in Russian; undefined when it does. */
export function reasonOf({ rule, notApplicable }: RuleResult): string | undefined {
  if (notApplicable === undefined) return undefined;
  if ('statement' in notApplicable) {
    return commonReasons.statement(notApplicable.statement, notApplicable.statedOn);
  }
  const { code, args } = notApplicable;
  if (code === 'profile') return commonReasons.profile;
  if (isAboutEarlyCompletion(rule)) return commonReasons.noEarlyCompletion;
  const reason = messagesOf(rule).notApplicable?.[code];
  if (reason === undefined) throw new Error(`no reason for ${rule}.${code}`);
  return reason(args);
}
