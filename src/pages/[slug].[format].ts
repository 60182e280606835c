import type { APIContext } from 'astro';
import { exportedListNames, listFiles } from '#export/export-files';
import type { ExportFile } from '#export/export-files';
import { getSite } from '#site/get-site';
import { paramsOf, respondWith } from './_exports.ts';

export async function getStaticPaths() {
  const { section } = await getSite();
  return exportedListNames
    .flatMap((list) => listFiles(section, list))
    .map((file) => ({ params: paramsOf(file), props: { file } }));
}

/** A list of the section as Word, Excel or CSV. */
export async function GET({ props: { file } }: APIContext<{ file: ExportFile }>): Promise<Response> {
  return respondWith((await getSite()).section, file);
}
