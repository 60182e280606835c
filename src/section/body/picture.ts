import type { Element } from 'hast';
import { element, only, stringOf } from './elements.ts';
import type { BodyResolvers } from './resolvers.ts';

/** The picture of a Markdown image or a figure, if it may be shown. */
export function picture(node: Element, resolvers: Pick<BodyResolvers, 'figure'>): Element | undefined {
  const figure = resolvers.figure(stringOf(node, 'src') ?? '');
  if (!figure) return undefined;
  const { src, width, height } = figure;
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  const alt = stringOf(node, 'alt') ?? '';
  return element('img', { src, alt, ...only(node, ['title']), ...size, loading: 'lazy' }, []);
}
