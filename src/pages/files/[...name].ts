import type { APIRoute, GetStaticPaths } from 'astro';
import options from 'virtual:section-options';
import { readPublishedFile } from '#entries/published-files';
import { getSite } from '#site/get-site';

/** Files that pages link to: only those which the read model names. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { section } = await getSite();
  return section.files.map(({ address, source }) => ({
    params: { name: address.replace(/^files\//, '') },
    props: { source },
  }));
};

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(await readPublishedFile(options.contentDir, props.source));
