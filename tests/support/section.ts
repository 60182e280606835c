import { indicatorLabel } from '#report/describe';
import { evaluate } from '#rules/evaluate';
import type { Evaluation } from '#rules/finding';
import { rules as allRules } from '#rules/index';
import { buildSection } from '#section/build-section';
import type { Section } from '#section/types';
import { parseBody } from '#entries/body/parse-body';
import { contentWith } from './content.ts';
import type { ContentInput } from './content.ts';

/** The section of a small content as of a day, and the verdict of the rules it was built from. */
export function sectionWith(
  input: ContentInput,
  asOf = '2026-11-22',
  rules = allRules,
): { section: Section; evaluation: Evaluation } {
  const content = contentWith(input);
  const evaluation = evaluate(content, asOf, rules);
  const section = buildSection(content, evaluation, {
    parseBody: (source) => parseBody(source).tree,
    href: (address) => `/nastavnichestvo/${address}`,
    indicatorLabel,
  });
  return { section, evaluation };
}
