import { getCollection, getEntry } from 'astro:content';
import options from 'virtual:section-options';
import { parseBody } from '#entries/body/parse-body';
import { contentFromCollections } from '#entries/from-collections';
import type { Collections } from '#entries/from-collections';
import { indicatorLabel } from '#report/describe';
import { buildSelfCheck } from '#report/self-check';
import type { SelfCheck } from '#report/types';
import type { ConsentChannel } from '#model/permission';
import { evaluate } from '#rules/evaluate';
import { buildSection } from '#section/build-section';
import type { Section } from '#section/types';
import type { SectionTools } from '#section/view-context';

/** All that the pages show: the read model and the self-check, built once a build. */
export interface Site {
  /** What the pages may show. */
  section: Section;
  /** The same for another channel. */
  sectionFor: (channel: ConsentChannel) => Section;
  selfCheck: SelfCheck;
}

let site: Promise<Site> | undefined;

/** The site's data; every page and endpoint of a build gets the same object. */
export function getSite(): Promise<Site> {
  site ??= buildSite();
  return site;
}

async function buildSite(): Promise<Site> {
  const content = await contentFromCollections({ getCollection, getEntry } as unknown as Collections);
  const evaluation = evaluate(content, options.asOf);
  const tools: SectionTools = {
    parseBody: (source) => parseBody(source).tree,
    href: (address) => `${options.base}${address}`,
    indicatorLabel,
  };
  const sections = new Map<ConsentChannel, Section>();
  const sectionFor = (channel: ConsentChannel) => {
    const section = sections.get(channel) ?? buildSection(content, evaluation, tools, channel);
    sections.set(channel, section);
    return section;
  };
  const section = sectionFor('site');
  return { section, sectionFor, selfCheck: buildSelfCheck(section, evaluation) };
}
