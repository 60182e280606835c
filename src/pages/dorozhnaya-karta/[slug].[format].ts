import type { APIContext } from 'astro';
import { roadmapFiles } from '#export/export-files';
import type { ExportFile } from '#export/export-files';
import { getSite } from '#site/get-site';
import { paramsOf, respondWith } from '../_exports.ts';

export async function getStaticPaths() {
  const { section } = await getSite();
  return section.roadmaps
    .flatMap((roadmap) => roadmapFiles(section, roadmap))
    .map((file) => ({ params: paramsOf(file), props: { file } }));
}

/** A roadmap as Word, Excel or CSV. */
export async function GET({ props: { file } }: APIContext<{ file: ExportFile }>): Promise<Response> {
  return respondWith((await getSite()).section, file);
}
