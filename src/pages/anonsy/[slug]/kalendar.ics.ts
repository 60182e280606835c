import type { APIRoute, GetStaticPaths } from 'astro';
import { buildCalendar } from '#feed/calendar/build-calendar';
import type { EventView } from '#section/types';
import { getSite } from '#site/get-site';
import { place } from '../../_feed-options.ts';

/** One announcement for a calendar, by the consents to the feed. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { sectionFor } = await getSite();
  return sectionFor('feed').events.map((event) => ({ params: { slug: event.slug }, props: { event } }));
};

export const GET: APIRoute<{ event: EventView }> = async ({ props }) => {
  const { sectionFor } = await getSite();
  return new Response(buildCalendar(sectionFor('feed'), place, [props.event]));
};
