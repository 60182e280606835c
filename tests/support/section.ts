import { indicatorLabel } from '#messages/indicators/index';
import { evaluate } from '#rules/evaluate';
import type { Evaluation } from '#rules/finding';
import { rules as allRules } from '#rules/index';
import type { ConsentChannel } from '#model/permission';
import type { SectionTools } from '#section/view-context';
import { buildSection } from '#section/build-section';
import type { Section } from '#section/types';
import { parseBody } from '#entries/body/parse-body';
import { contentWith } from './content.ts';
import type { ContentInput } from './content.ts';

/** What the builder of a section needs, as a build with the usual base path gives it. */
export const sectionTools: SectionTools = {
  parseBody: (source) => parseBody(source).tree,
  href: (address) => `/nastavnichestvo/${address}`,
  indicatorLabel,
};

/** The section of a small content as of a day, and the verdict of the rules it was built from. */
export function sectionWith(
  input: ContentInput,
  asOf = '2026-11-22',
  rules = allRules,
  channel: ConsentChannel = 'site',
): { section: Section; evaluation: Evaluation } {
  const content = contentWith(input);
  const evaluation = evaluate(content, asOf, rules);
  const section = buildSection(content, evaluation, sectionTools, channel);
  return { section, evaluation };
}
