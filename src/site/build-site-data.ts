import { parseBody } from '#entries/body/parse-body';
import type { Content } from '#model/content';
import type { ConsentChannel } from '#model/permission';
import type { RecordedChange } from '#model/recorded-change';
import { indicatorLabel } from '#messages/indicators/index';
import { buildSelfCheck } from '#report/self-check';
import type { SelfCheck } from '#report/types';
import type { Evaluation } from '#rules/finding';
import { buildSection } from '#section/build-section';
import { buildHistory } from '#section/history';
import type { ChangeView } from '#section/history';
import type { Section } from '#section/types';
import type { SectionTools } from '#section/view-context';

/** All that the pages show: the read model and the self-check. */
export interface Site {
  /** What the pages may show. */
  section: Section;
  /** The same for another channel. */
  sectionFor: (channel: ConsentChannel) => Section;
  selfCheck: SelfCheck;
  /** What happened to the public entries, newest first. */
  history: ChangeView[];
}

/** One function for all sites, by which the section knows that a body has been rendered. */
const parseTree: SectionTools['parseBody'] = (source) => parseBody(source).tree;

/**
 * Joins content and its evaluation to what the pages show. The sections of other channels are built when asked for, once.
 * @param base path of the section on the site, with a slash at both ends
 * @param recorded the history of the content folder, where it has one
 */
export function buildSite(
  content: Content,
  evaluation: Evaluation,
  base: string,
  recorded?: readonly RecordedChange[],
): Site {
  const tools: SectionTools = {
    parseBody: parseTree,
    href: (address) => `${base}${address}`,
    indicatorLabel,
  };
  const sections = new Map<ConsentChannel, Section>();
  const sectionFor = (channel: ConsentChannel) => {
    const section = sections.get(channel) ?? buildSection(content, evaluation, tools, channel);
    sections.set(channel, section);
    return section;
  };
  const section = sectionFor('site');
  let selfCheck: SelfCheck | undefined;
  let history: ChangeView[] | undefined;
  return {
    section,
    sectionFor,
    // Only some pages show it: the preview of one page need not wait for it.
    get selfCheck() {
      return (selfCheck ??= buildSelfCheck(section, evaluation));
    },
    get history() {
      return (history ??= buildHistory(content, evaluation, section, recorded));
    },
  };
}
