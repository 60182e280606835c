import type { Root } from 'hast';
import { renderBody } from './render-body.ts';
import type { BodyResolvers } from './resolvers.ts';

type Parse = (source: string) => Root;

/** A question to the resolvers, and what they answered. */
interface Asked {
  question: keyof BodyResolvers;
  about: string | undefined;
  answer: string;
}

interface Rendered {
  parse: Parse;
  asked: readonly Asked[];
  html: string;
}

const renderedOf = new WeakMap<object, Rendered>();

/**
 * The body of an entry as {@link renderBody} gives it. The HTML of before is given again where every question that it
 * rests on is answered as before; they are all asked again, in the same order, so that files get published again too.
 * @param entry is never changed: a new version of it is a new object
 * @param parse the same function gives the same tree
 */
export function renderAgain(entry: { body: string }, parse: Parse, resolvers: BodyResolvers): string {
  const known = renderedOf.get(entry);
  if (known?.parse === parse && known.asked.every((asked) => isAnsweredAgain(asked, resolvers)))
    return known.html;
  const asked: Asked[] = [];
  const html = renderBody(parse(entry.body), listening(resolvers, asked));
  renderedOf.set(entry, { parse, asked, html });
  return html;
}

function isAnsweredAgain({ question, about, answer }: Asked, resolvers: BodyResolvers): boolean {
  return textOf(ask(resolvers, question, about)) === answer;
}

function ask(resolvers: BodyResolvers, question: keyof BodyResolvers, about: string | undefined): unknown {
  return question === 'resultsVisible' ? resolvers.resultsVisible(about) : resolvers[question](about ?? '');
}

function textOf(answer: unknown): string {
  return JSON.stringify(answer) ?? '';
}

/** The same resolvers; what they are asked is written down. */
function listening(resolvers: BodyResolvers, asked: Asked[]): BodyResolvers {
  const note = <Answer>(question: keyof BodyResolvers, about: string | undefined, answer: Answer): Answer => {
    asked.push({ question, about, answer: textOf(answer) });
    return answer;
  };
  return {
    document: (id) => note('document', id, resolvers.document(id)),
    person: (id) => note('person', id, resolvers.person(id)),
    figure: (src) => note('figure', src, resolvers.figure(src)),
    resultsVisible: (id) => note('resultsVisible', id, resolvers.resultsVisible(id)),
    link: (href) => note('link', href, resolvers.link(href)),
  };
}
