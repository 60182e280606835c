import type { MarkdownInstance } from 'astro';
import { pageAddresses } from '#section/addresses';

interface RulePage {
  /** Rulebook id, `PRG-13`. */
  id: string;
  /** Last part of the address: the name of the rule's folder. */
  slug: string;
  /** Relative to the base path. */
  address: string;
  /** Heading of the page. */
  title: string;
  Content: MarkdownInstance<Record<string, never>>['Content'];
}

const pages = import.meta.glob<MarkdownInstance<Record<string, never>>>('../../rules/*/README.md', {
  eager: true,
});

/** The rules' pages for the editor, in the order of their ids. */
export const rulePages: readonly RulePage[] = Object.entries(pages).map(([path, page]) => {
  const slug = path.split('/').at(-2) ?? path;
  const heading = page.getHeadings().find(({ depth }) => depth === 1);
  return {
    id: slug.toUpperCase(),
    slug,
    address: `${pageAddresses.selfCheck}pravila/${slug}/`,
    title: heading?.text ?? slug.toUpperCase(),
    Content: page.Content,
  };
});
