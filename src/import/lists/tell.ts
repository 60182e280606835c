import type { ForeignPlace, ImportRemark } from '../remark.ts';

/** What the import of lists has to say; the words are in `messages/import/lists.ts`. */
export type ListCode =
  | 'listNoHeader'
  | 'listNoColumn'
  | 'listSectionRow'
  | 'listNoMapColumn'
  | 'listNoMapKey'
  | 'listPrivateColumn'
  | 'listOtherColumn'
  | 'listRest'
  | 'nameMissing'
  | 'nameUnread'
  | 'nameInitials'
  | 'nameSeveral'
  | 'nameAside'
  | 'sharedUnclear'
  | 'positionFromName'
  | 'dateUnread'
  | 'experienceUnread'
  | 'experienceCounted'
  | 'categoryUnread'
  | 'gradeUnread'
  | 'orderUnread'
  | 'participantUnknown'
  | 'consentUndated'
  | 'consentFuture'
  | 'consentUnread'
  | 'consentScopeUnknown'
  | 'consentTermUnread'
  | 'consentTermOpen'
  | 'consentEndUnclear'
  | 'consentColumnDoubt'
  | 'organisationOther'
  | 'documentNoTitle'
  | 'levelUnknown'
  | 'typeUnknown'
  | 'stateUnread'
  | 'linkUnread'
  | 'requisitesUnread'
  | 'eventNoTitle'
  | 'timeUnread'
  | 'tooLong';

type Args = ImportRemark['args'];

/** Notes a remark about the row that is being read. @param column heading, where one column is meant */
export type Tell = (level: ImportRemark['level'], code: ListCode, args?: Args, column?: string) => void;

/** A place for remarks of one row. */
export function createTell(place: ForeignPlace | undefined): { tell: Tell; remarks: ImportRemark[] } {
  const remarks: ImportRemark[] = [];
  const tell: Tell = (level, code, args = {}, column) => {
    const where = column === undefined ? place : { ...place, column };
    remarks.push({ level, code, args, ...(where === undefined ? {} : { place: where }) });
  };
  return { tell, remarks };
}
