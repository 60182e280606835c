import type { APIRoute } from 'astro';
import { getSite } from '#site/get-site';
import { buildColours, defaultAccent } from '#theme/colours';

/** The icon of the browser's tab in the school's colour. */
export const GET: APIRoute = async () => {
  const { section } = await getSite();
  const colours = buildColours(section.school.accent ?? defaultAccent, 'light');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${colours.link}"/>` +
      `<path d="M9 8v16M23 8v16M9 16h14" stroke="${colours['on-link']}" stroke-width="4" fill="none"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
