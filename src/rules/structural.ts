import { defineRule } from './rule.ts';
import type { CodeDefinition, Rule } from './rule.ts';

/** Where a requirement comes from that no act states: the section could not be shown or read otherwise. */
export const sectionSource = 'требования раздела к данным';

/**
 * A rule whose problems are found while files are read and parsed; the engine turns them into findings. Without files
 * there is nothing that could be right.
 */
export function defineStructuralRule<const Code extends string>(rule: {
  id: string;
  source: string;
  codes: Record<Code, CodeDefinition>;
}): Rule<Code> {
  return defineRule<Code>({
    ...rule,
    check: ({ content }) => ({
      violations: [],
      ...(content.fileCount === 0 ? { notApplicable: { code: 'noContent', args: {} } } : {}),
    }),
  });
}
