import { documentLevels, documentSubtypes, documentTypes } from '#model/codes';
import type { Entry } from '#model/content';
import type { NormativeDocument } from '#model/document';
import { compareDescending } from './programs.ts';
import { formatRequisites } from './requisites.ts';
import type { DocumentView } from './types.ts';
import { coded, entryViewOf, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

const levelOrder = Object.keys(documentLevels.labels);

/** Documents by level, newest first; the repealed ones stay, with their status. */
export function buildDocuments(context: ViewContext): DocumentView[] {
  const entries = context.visibility.shown('documents');
  const successor = new Map(
    entries.flatMap(({ id, data }) => (data.supersedes === undefined ? [] : [[data.supersedes, id]])),
  );
  return entries
    .map((entry) => buildDocument(context, entry, successor.get(entry.id)))
    .sort(
      (a, b) =>
        levelOrder.indexOf(a.level.code) - levelOrder.indexOf(b.level.code) ||
        compareDescending(a.date, b.date) ||
        a.title.localeCompare(b.title, 'ru'),
    );
}

function buildDocument(
  context: ViewContext,
  entry: Entry<'documents'>,
  successor: string | undefined,
): DocumentView {
  const { data } = entry;
  const programs = data.program === undefined ? [] : [data.program];
  const type = typeOf(data);
  return {
    ...entryViewOf(context, entry, programs),
    bodyHtml: paragraphs(data.htmlText),
    level: coded(documentLevels, data.level),
    type,
    requisites: formatRequisites(type.label, data.documentDate, data.documentNumber),
    status: statusOf(data, context.asOf),
    files: context.files(data.files, programs),
    annexes: data.annexes.map(({ number, title, document, file }) => ({
      title,
      ...present({
        number,
        document: context.page('documents', document),
        file: file === undefined ? undefined : context.files([file], programs)[0],
      }),
    })),
    ...present({
      subtype: data.subtype === undefined ? undefined : coded(documentSubtypes, data.subtype),
      number: data.documentNumber,
      date: data.documentDate,
      issuer: data.issuer,
      approvedBy: data.approvedBy,
      approvedOn: data.approvedOn,
      effectiveFrom: data.effectiveFrom,
      effectiveTo: data.effectiveTo,
      repealedOn: data.repealedOn,
      url: data.url,
      supersedes: context.page('documents', data.supersedes),
      supersededBy: context.page('documents', successor),
    }),
  };
}

/** A law of the federation is called so in full: «Федеральный закон». */
function typeOf({ documentType, level }: NormativeDocument): DocumentView['type'] {
  const type = coded(documentTypes, documentType);
  return documentType === 'law' && level === 'federal'
    ? { ...type, label: `федеральный ${type.label}` }
    : type;
}

function statusOf(
  { effectiveFrom, effectiveTo, repealedOn }: NormativeDocument,
  asOf: string,
): DocumentView['status'] {
  if (repealedOn !== undefined && repealedOn <= asOf) return { code: 'repealed', label: 'утратил силу' };
  if (effectiveTo !== undefined && effectiveTo < asOf)
    return { code: 'expired', label: 'срок действия истёк' };
  if (effectiveFrom !== undefined && effectiveFrom > asOf)
    return { code: 'future', label: 'ещё не вступил в силу' };
  return { code: 'inForce', label: 'действует' };
}

/** Plain text as paragraphs; everything is escaped. */
function paragraphs(text: string | undefined): string {
  if (text === undefined) return '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
