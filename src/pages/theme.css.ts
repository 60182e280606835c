import type { APIRoute } from 'astro';
import { getSite } from '#site/get-site';
import { defaultAccent } from '#theme/colours';
import { formatThemeCss } from '#theme/theme-css';

/** The school's colours. A file of its own: they come from the content, and no page may have styles inline. */
export const GET: APIRoute = async () => {
  const { section } = await getSite();
  return new Response(formatThemeCss(section.school.accent ?? defaultAccent), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
