import type { Root } from 'hast';
import { parseBody } from '#entries/body/parse-body';
import type { BodyProblem } from '#entries/body/problems';
import { renderBody } from '#section/body/render-body';
import type { BodyResolvers } from '#section/body/resolvers';

/** A school where everything that a body may refer to is there, so that nothing is hidden from the test. */
const resolvers: BodyResolvers = {
  document: (id) => (/^[a-z]+$/.test(id) ? { href: '/dokumenty/a/', title: 'Документ' } : undefined),
  person: (id) => (/^[a-z]+$/.test(id) ? { label: 'Наставник', href: '/nastavniki/a/' } : undefined),
  figure: () => ({ src: '/img/a.webp', width: 1, height: 1 }),
  resultsVisible: () => true,
  link: (href) => href,
};

/** A parsed body with everything shown, results included. */
export function renderTree(tree: Root): string {
  return renderBody(tree, resolvers);
}

/** A body as it would be published, were nobody to heed the problems. */
export function renderRegardless(source: string): { html: string; problems: BodyProblem[] } {
  const { tree, problems } = parseBody(source);
  return { html: renderTree(tree), problems };
}
