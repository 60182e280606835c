import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { resolveBody } from './resolve-body.ts';
import type { BodyResolvers } from './resolvers.ts';

/**
 * A parsed body → static HTML for one channel and day. Results that are not shown yet are not in it.
 * @param tree as parsed from an entry: allow-listed elements and `x-…` components
 */
export function renderBody(tree: Root, resolvers: BodyResolvers): string {
  return toHtml(resolveBody(tree, resolvers));
}
