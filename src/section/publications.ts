import { audiences, eventFormats, eventTypes, materialTypes, mentoringKinds } from '#model/codes';
import { compareDescending } from './programs.ts';
import type { CaseView, EventView, MaterialView, NewsView } from './types.ts';
import { coded, entryViewOf, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

/** Best cases whose programmes are completed, newest first. */
export function buildCases(context: ViewContext): CaseView[] {
  return context.visibility
    .shown('cases')
    .map((entry): CaseView => {
      const { programs, publishedOn, selectedOn, approvedBy, tags, files } = entry.data;
      return {
        ...entryViewOf(context, entry, programs),
        programs: context.pages('programs', programs),
        tags,
        files: context.files(files, programs),
        ...present({ publishedOn, selectedOn, approvedBy }),
      };
    })
    .sort((a, b) => compareDescending(a.publishedOn ?? a.selectedOn, b.publishedOn ?? b.selectedOn));
}

/** Methodical materials, newest first. */
export function buildMaterials(context: ViewContext): MaterialView[] {
  return context.visibility
    .shown('materials')
    .map((entry): MaterialView => {
      const { type, audience, publishedOn, publisher, url, files } = entry.data;
      return {
        ...entryViewOf(context, entry, []),
        type: coded(materialTypes, type),
        audience: audience.map((code) => coded(audiences, code)),
        files: context.files(files, []),
        ...present({ publishedOn, publisher, url }),
      };
    })
    .sort((a, b) => compareDescending(a.publishedOn, b.publishedOn));
}

/** News, newest first. */
export function buildNews(context: ViewContext): NewsView[] {
  return context.visibility
    .shown('news')
    .map((entry): NewsView => {
      const { programs, publishedOn, files } = entry.data;
      return {
        ...entryViewOf(context, entry, programs),
        programs: context.pages('programs', programs),
        files: context.files(files, programs),
        ...present({ publishedOn }),
      };
    })
    .sort((a, b) => compareDescending(a.publishedOn, b.publishedOn));
}

/** Announcements by date, the next one first; what is over moves to the past by `asOf`. */
export function buildEvents(context: ViewContext): EventView[] {
  return context.visibility
    .shown('events')
    .flatMap((entry): EventView[] => {
      const { type, startDate, endDate, time, place, format, kinds, programs, announcedOn, files } =
        entry.data;
      if (startDate === undefined) return [];
      return [
        {
          ...entryViewOf(context, entry, programs),
          type: coded(eventTypes, type),
          startDate,
          format: coded(eventFormats, format),
          kinds: kinds.map((code) => coded(mentoringKinds, code)),
          programs: context.pages('programs', programs),
          past: (endDate ?? startDate) < context.asOf,
          files: context.files(files, programs),
          ...present({ endDate, time, place, announcedOn }),
        },
      ];
    })
    .sort((a, b) => compareDescending(b.startDate, a.startDate));
}
