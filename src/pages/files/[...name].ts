import type { APIRoute, GetStaticPaths } from 'astro';
import options from 'virtual:section-options';
import { readPublishedFile } from '#entries/published-files';
import { getSite } from '#site/get-site';

/** Files that pages link to: only those which the read model names. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { section } = await getSite();
  return section.files.map(({ address, source, isPortrait }) => ({
    params: { name: address.replace(/^files\//, '') },
    props: { source, isPortrait },
  }));
};

export const GET: APIRoute<{ source: string; isPortrait: boolean }> = async ({ props }) =>
  new Response(await readPublishedFile(options.contentDir, props.source, props.isPortrait));
