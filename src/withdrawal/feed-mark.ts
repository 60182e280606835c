import { isInForce } from '#model/consent';
import type { Content } from '#model/content';
import type { Participant } from '#model/permission';
import { formatDate } from '#messages/format';

/** What the public feed will say of an entry after the withdrawal. */
export interface FeedMark {
  /** «mentors/m-2vkp». */
  entry: string;
  /** Why the feed gets no mark of a removal; undefined when it gets one. */
  without: string | undefined;
}

/** The marks that the section leaves in the feed on a day, as it builds them. */
export type MarksOf = (content: Content, asOf: string) => readonly { kind: string; id: string }[];

/**
 * Whether the feed will mark the removal of the entries, and why not.
 * @param after the content after the withdrawal
 * @param own paths of the person's entries
 */
export function feedMarks(
  after: Content,
  own: ReadonlySet<string>,
  asOf: string,
  marksOf: MarksOf,
): FeedMark[] {
  const marked = new Set(marksOf(after, asOf).map(({ kind, id }) => `${kind}/${id}`));
  const entries: Participant[] = [...after.entries.mentors, ...after.entries.mentees];
  return entries
    .filter(({ file }) => own.has(file))
    .map((entry) => {
      const name = `${entry.kind}/${entry.id}`;
      return { entry: name, without: marked.has(name) ? undefined : reasonOf(entry, asOf) };
    });
}

function reasonOf({ draft, data }: Participant, asOf: string): string {
  if (draft) return 'запись – черновик, в выгрузке её не было';
  const named = data.consents.filter(
    ({ kind, channels }) =>
      kind === 'distribution' && (channels.includes('feed') || channels.includes('regionalBank')),
  );
  if (named.length === 0)
    return 'согласия на выгрузку и региональный банк нет, и этих сведений в выгрузке не было';
  const standing = named.find((consent) => isInForce(consent, asOf));
  return standing === undefined
    ? 'согласие не начало действовать, и этих сведений в выгрузке не было'
    : `действует другое согласие, от ${formatDate(standing.signedOn)}`;
}

/** «mentors/m-2vkp: при следующей сборке в выгрузке появится отметка об удалении» */
export function formatFeedMark({ entry, without }: FeedMark): string {
  return without === undefined
    ? `${entry}: при следующей сборке в выгрузке появится отметка об удалении`
    : `${entry}: отметки об удалении в выгрузке не будет: ${without}`;
}
