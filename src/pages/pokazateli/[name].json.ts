import type { APIContext } from 'astro';
import { getSite } from '#site/get-site';
import { formatNumbersJson } from '../../components/charts/numbers.ts';
import type { NumberTable } from '../../components/charts/numbers.ts';
import { numberPaths } from './_numbers.ts';

export async function getStaticPaths() {
  return numberPaths((await getSite()).section);
}

/** The numbers of a picture for a program. */
export async function GET({ props: { numbers } }: APIContext<{ numbers: NumberTable }>): Promise<Response> {
  const { school, asOf } = (await getSite()).section;
  return new Response(formatNumbersJson(numbers, { school: school.fullName, asOf }));
}
