import { pageAddresses } from '#section/addresses';
import type { SharedSection } from '../shared-section.ts';
import type { Thing } from '../types.ts';
import { dataset } from './dataset.ts';
import type { DataAddresses } from './dataset.ts';
import { formatJsonLd } from './format-json-ld.ts';

/** A page in words that may be told. */
interface ToldPage {
  address: string;
  title: string;
  description: string;
  /** From the section down to the page; without the page when it may not be told of. */
  path: readonly { title: string; address: string }[];
}

interface Surroundings {
  shared: SharedSection;
  absolute: (address: string) => string;
  data: DataAddresses;
}

/**
 * What machines are told of a page in the terms of schema.org: where it stands, and what it is about.
 * @returns JSON-LD, safe inside `<script>`; empty when there is nothing to tell
 */
export function buildStructuredData(page: ToldPage, { shared, absolute, data }: Surroundings): string {
  const { address, path } = page;
  const { school, schoolName, entries } = shared;
  const thing = entries.get(address)?.thing;
  const creator = { '@type': 'EducationalOrganization', ...(schoolName === '' ? {} : { name: schoolName }) };
  const things = [
    ...(path.length > 1 ? [breadcrumbs(path, absolute)] : []),
    ...(address === pageAddresses.home ? [school] : []),
    ...(address === pageAddresses.figures ? [dataset(page, data, creator, absolute)] : []),
    ...(thing === undefined ? [] : [{ ...thing, url: absolute(address) }]),
  ];
  return things.length === 0 ? '' : formatJsonLd(things);
}

function breadcrumbs(path: ToldPage['path'], absolute: Surroundings['absolute']): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: path.map(({ title, address }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name: title, item: absolute(address) },
    })),
  };
}
