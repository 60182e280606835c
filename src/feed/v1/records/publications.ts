import { audiences, eventFormats, eventTypes, materialTypes, mentoringKinds } from '#model/codes';
import { present } from '#section/view-context';
import type { CaseView, EventView, MaterialView, NewsView } from '#section/types';
import { asciiUrl } from '../../addresses.ts';
import { codeIn, codesIn, filesOf, idsOf, pageOf } from '../feed-tools.ts';
import type { FeedTools } from '../feed-tools.ts';
import type { FeedCase, FeedEvent, FeedMaterial, FeedNewsItem } from '../schema/publications.ts';

/** What every publication has; bodies stay on the pages. */
function publicationOf(tools: FeedTools, view: CaseView | MaterialView | NewsView | EventView) {
  return {
    ...pageOf(tools, view),
    ...present({ summary: view.summary }),
    files: filesOf(tools, view.files),
  };
}

export function buildCase(view: CaseView, tools: FeedTools): FeedCase {
  const { programs, publishedOn, selectedOn, approvedBy, tags } = view;
  return tools.seal({
    ...publicationOf(tools, view),
    programs: idsOf(programs),
    tags,
    ...present({ publishedOn, selectedOn, approvedBy }),
  });
}

export function buildMaterial(view: MaterialView, tools: FeedTools): FeedMaterial {
  const { type, audience, publishedOn, publisher, url } = view;
  return tools.seal({
    ...publicationOf(tools, view),
    type: codeIn(materialTypes, type),
    audience: codesIn(audiences, audience),
    ...present({ publishedOn, publisher, sourceUrl: url === undefined ? undefined : asciiUrl(url) }),
  });
}

export function buildNewsItem(view: NewsView, tools: FeedTools): FeedNewsItem {
  const { programs, publishedOn } = view;
  return tools.seal({
    ...publicationOf(tools, view),
    programs: idsOf(programs),
    ...present({ publishedOn }),
  });
}

export function buildEvent(view: EventView, tools: FeedTools): FeedEvent {
  const { type, startDate, endDate, time, place, format, kinds, programs, announcedOn, past } = view;
  return tools.seal({
    ...publicationOf(tools, view),
    type: codeIn(eventTypes, type),
    startDate,
    format: codeIn(eventFormats, format),
    kinds: codesIn(mentoringKinds, kinds),
    programs: idsOf(programs),
    past,
    ...present({ endDate, time, place, announcedOn }),
  });
}
