import type { ForeignPlace, ImportRemark } from '../remark.ts';

/** What the import of a roadmap has to say; the words are in `messages/import/roadmap.ts`. */
export type RoadmapCode =
  | 'roadmapNoTable'
  | 'roadmapNoText'
  | 'roadmapOtherTable'
  | 'roadmapTableUnread'
  | 'roadmapColumnDoubt'
  | 'roadmapColumnOther'
  | 'roadmapLabelsDiffer'
  | 'roadmapColumnsDiffer'
  | 'roadmapMapColumn'
  | 'roadmapMapKey'
  | 'roadmapNoTitle'
  | 'roadmapNoPeriod'
  | 'roadmapNoRegime'
  | 'roadmapTextBefore'
  | 'roadmapTextAfter'
  | 'roadmapTextBeside'
  | 'roadmapAnnexOf'
  | 'roadmapStageUnmatched'
  | 'roadmapStageByCells'
  | 'roadmapStageMaybe'
  | 'roadmapStagesInCell'
  | 'roadmapPartEmpty'
  | 'roadmapRowMerged'
  | 'roadmapLinesJoined'
  | 'roadmapRowMaybeMerged'
  | 'roadmapRowNoText'
  | 'roadmapWideCell'
  | 'roadmapHeaderAgain'
  | 'roadmapRowLost'
  | 'roadmapNotHeld'
  | 'roadmapTermUnknown'
  | 'roadmapTermDays'
  | 'roadmapTermsItems'
  | 'roadmapPeopleUnclear'
  | 'roadmapPrivateCell'
  | 'roadmapPublishesMaybe'
  | 'roadmapFootnoteMissing'
  | 'roadmapFigure'
  | 'roadmapPlaceholder'
  | 'roadmapTooLong'
  | 'roadmapTitleDivided'
  | 'roadmapSectionDivided'
  | 'roadmapCellTooLong'
  | 'roadmapContingentRead';

/** Notes a remark. */
export type Tell = (
  level: ImportRemark['level'],
  code: RoadmapCode,
  args?: ImportRemark['args'],
  place?: ForeignPlace,
) => void;

/** A place for remarks. */
export function createTell(): { tell: Tell; remarks: ImportRemark[] } {
  const remarks: ImportRemark[] = [];
  const tell: Tell = (level, code, args = {}, place) => {
    remarks.push({ level, code, args, ...(place === undefined ? {} : { place }) });
  };
  return { tell, remarks };
}
