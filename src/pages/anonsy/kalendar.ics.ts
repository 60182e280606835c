import { buildCalendar } from '#feed/calendar/build-calendar';
import { getSite } from '#site/get-site';
import { place } from '../_feed-options.ts';

/** All announcements as a calendar to subscribe to, by the consents to the feed: others keep it and show it elsewhere. */
export async function GET(): Promise<Response> {
  const { sectionFor } = await getSite();
  return new Response(buildCalendar(sectionFor('feed'), place));
}
