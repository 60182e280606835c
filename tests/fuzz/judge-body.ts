import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import { parseJsonSource, parseMdxSource } from '#entries/parse-source';
import { executed } from '../corpora/canary.ts';
import { renderTree } from '../support/body-resolvers.ts';
import { readStrictHtml } from '../support/strict-html.ts';

/** What must never come of a body. */
export type FuzzFault = 'executed' | 'crash' | 'hang' | 'unsafe';

/** What came of a body. */
export interface Judgement {
  fault?: { kind: Exclude<FuzzFault, 'hang'>; detail: string };
  /** Elements in its page. */
  elements: number;
  problems: number;
}

/** Longest time of one body, in milliseconds; beyond it, the body hangs. */
export const hangAfter = 5000;

/**
 * Parses and renders a body as the product does, and looks for traces of execution and for what must not stand in a
 * page. The same text is also read as the front matter of an entry and as one of JSON.
 */
export function judgeBody(source: string): Judgement {
  try {
    const { tree, problems } = parseBody(source);
    const html = renderTree(tree);
    parseMdxSource(`---\n${source}\n---\n`);
    parseJsonSource(source);
    const { offences, torn, elements } = readStrictHtml(html);
    const isPublished = problems.every(({ code }) => code === 'insecure-link');
    if (isPublished) offences.push(...torn);
    const plain = JSON.stringify(tree);
    const traces = [
      ...('kanarejka' in globalThis || process.env['KANAREJKA'] !== undefined
        ? ['a global or a setting']
        : []),
      ...([html, bodyText(tree)].some((text) => text.includes(executed)) ? ['a computed word'] : []),
    ];
    const leftovers = /"position"|"mdx|[\uE000-\uE0FF]|%EE%8[0-3]/i.exec(plain);
    if (traces.length > 0)
      return { fault: { kind: 'executed', detail: traces.join(', ') }, elements, problems: 0 };
    if (leftovers) offences.push(`a leftover of the parser: ${leftovers[0]}`);
    const fault = { kind: 'unsafe', detail: offences.join('; ') } as const;
    return { ...(offences.length > 0 ? { fault } : {}), elements, problems: problems.length };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { fault: { kind: 'crash', detail }, elements: 0, problems: 0 };
  }
}
