import { describeImages } from './describe-images.ts';
import type { ListTitles } from './describe-images.ts';
import { generalImage, imageAddress } from './image-addresses.ts';
import type { SharedSection } from './shared-section.ts';
import { buildStructuredData } from './structured-data/build-structured-data.ts';
import type { DataAddresses } from './structured-data/dataset.ts';
import type { ImageDescription, Place, SharedEntry } from './types.ts';

/** A page as it describes itself. What the page of an entry says counts only as far as the entry may be told of. */
export interface SharedPage {
  /** Relative to the base path. */
  address: string;
  title: string;
  description: string;
  /** The pages above it, the section first. */
  parents: readonly { title: string; address: string }[];
}

/** What the head of a page says to whoever shares it. */
export interface PageShare {
  siteName: string;
  title: string;
  description: string;
  type: SharedEntry['type'];
  /** Absolute; missing where the address itself may name somebody. */
  url?: string;
  /** Absolute address and words in place of the image. */
  image: { url: string; alt: string };
  /** JSON-LD, safe inside `<script>`; empty when there is nothing to tell. */
  structuredData: string;
}

/**
 * Tells what is said of each page of the section.
 * @param lists pages that list entries or are about the section
 */
export function createPageShare(
  shared: SharedSection,
  lists: ListTitles,
  place: Place,
  data: DataAddresses,
): (page: SharedPage) => PageShare {
  const images = describeImages(shared, lists);
  const absolute = (address: string) => new URL(`${place.base}${address}`, place.site).href;
  const { schoolName, entries, entryPages } = shared;
  const siteName = joinParts(['Наставничество', schoolName], ' – ');
  const about = `${joinParts(['Официальный раздел «Наставничество»', schoolName], ': ')}.`;
  return (page) => {
    const { address, parents } = page;
    const owner = pagesUp(address).find((above) => entryPages.has(above));
    const entry = owner === undefined ? undefined : entries.get(owner);
    const isHidden = owner !== undefined && entry === undefined;
    // The descriptions of lists hold the school's name.
    const own = { title: page.title, description: schoolName === '' ? about : page.description };
    const general = { title: siteName, description: about };
    const told = isHidden ? general : entry === undefined ? own : describeEntry(entry, about);
    const image = isHidden ? generalImage : nearestImage(images, address);
    const known = parents.filter(
      (above) => above.address !== address && (!entryPages.has(above.address) || entries.has(above.address)),
    );
    return {
      ...{ siteName, ...told, type: entry?.type ?? 'website' },
      ...(isHidden ? {} : { url: absolute(address) }),
      image: { url: absolute(image), alt: describeImage(images.get(image)) },
      structuredData: buildStructuredData(
        { address, path: isHidden ? known : [...known, { title: told.title, address }], ...told },
        { shared, absolute, data },
      ),
    };
  };
}

function describeEntry({ title, summary, kindWord, detail }: SharedEntry, about: string) {
  const description = summary ?? `${joinParts([kindWord, detail], ': ')}. ${about}`;
  return { title, description };
}

/** The page's own image or, for a page without one, that of the page above it. */
function nearestImage(images: ReadonlyMap<string, ImageDescription>, address: string): string {
  return (
    pagesUp(address)
      .map(imageAddress)
      .find((image) => images.has(image)) ?? generalImage
  );
}

/** `a/b/` → `a/b/`, `a/`. */
function pagesUp(address: string): string[] {
  const parts = address.split('/').slice(0, -1);
  return parts.map((_part, index) => `${parts.slice(0, parts.length - index).join('/')}/`);
}

function describeImage(image: ImageDescription | undefined): string {
  return image === undefined
    ? ''
    : joinParts([image.kindWord, image.title, image.detail, image.school], '. ');
}

function joinParts(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}
