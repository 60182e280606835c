import type { APIContext } from 'astro';
import { getSite } from '#site/get-site';
import { formatNumbersCsv } from '../../components/charts/numbers.ts';
import type { NumberTable } from '../../components/charts/numbers.ts';
import { numberPaths } from './_numbers.ts';

export async function getStaticPaths() {
  return numberPaths((await getSite()).section);
}

/** The numbers of a picture for a spreadsheet. */
export function GET({ props: { numbers } }: APIContext<{ numbers: NumberTable }>): Response {
  return new Response(formatNumbersCsv(numbers));
}
