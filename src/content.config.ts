import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import options from 'virtual:section-options';
import { entriesLoader, stateLoader } from '#entries/loader';
import { kindNames } from '#model/kind-names';
import { kinds } from '#model/kinds';

const entryCollections = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    defineCollection({ loader: entriesLoader(kind, options.contentDir), schema: kinds[kind].schema }),
  ]),
);

/** Astro's collections, derived from the content model: one a kind, and the state of the content folder. */
export const collections = {
  ...entryCollections,
  contentState: defineCollection({ loader: stateLoader(options.contentDir), schema: z.looseObject({}) }),
};
