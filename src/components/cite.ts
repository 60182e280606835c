import type { DocumentView, PageRef } from '#section/types';
import type { Crumb } from './shell.ts';

type Documents = readonly DocumentView[];

/** A link named as lawyers cite the document: «Приказ от 21.03.2022 № 25 «Об утверждении…»; other links as they are. */
export function citeFully(ref: PageRef, documents: Documents): Crumb {
  const document = numbered(ref, documents);
  if (document === undefined) return ref;
  const inner = document.title.replaceAll('«', '„').replaceAll('»', '“');
  return { title: `${document.requisites} «${inner}»`, address: ref.address };
}

/** A link named by the requisites alone, for a cell of a table; other links as they are. */
export function citeBriefly(ref: Crumb, documents: Documents): Crumb {
  const document = numbered(ref, documents);
  return document === undefined ? ref : { title: document.requisites, address: ref.address };
}

/**
 * The document of the section that an order's requisites name, as a fact of an entry.
 * @param order «приказ от 01.09.2026 № 118-о»
 * @returns a link when exactly one document has these requisites, else the words
 */
export function orderFact(
  order: string | undefined,
  documents: Documents,
): { value?: string | undefined; links?: Crumb[] } {
  const same = documents.filter(
    ({ requisites }) => requisites.toLocaleLowerCase('ru') === order?.toLocaleLowerCase('ru'),
  );
  const [document] = same;
  return document !== undefined && same.length === 1
    ? { links: [{ title: document.requisites, address: document.address }] }
    : { value: order };
}

function numbered({ address }: Crumb, documents: Documents): DocumentView | undefined {
  return documents.find((document) => document.address === address && document.number !== undefined);
}
