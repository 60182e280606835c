import type { APIContext } from 'astro';
import { programFiles } from '#export/export-files';
import type { ExportFile } from '#export/export-files';
import { getSite } from '#site/get-site';
import { paramsOf, respondWith } from '../_exports.ts';

export async function getStaticPaths() {
  const { section } = await getSite();
  return section.programs
    .flatMap((program) => programFiles(section, program))
    .map((file) => ({ params: paramsOf(file), props: { file } }));
}

/** A programme as Word. */
export async function GET({ props: { file } }: APIContext<{ file: ExportFile }>): Promise<Response> {
  return respondWith((await getSite()).section, file);
}
