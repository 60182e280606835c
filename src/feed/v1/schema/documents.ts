import { z } from 'zod';
import { documentLevels, documentSubtypes, documentTypes, regimes, roadmapLevels } from '#model/codes';
import { described, named } from '#report/json-schema';
import { day, files, fromModel, ids, pageFields, partialDay, progress, text, webAddress } from './fields.ts';

const annex = z.strictObject({
  number: fromModel('documents', 'annexes.0.number', text.exactOptional()),
  title: fromModel('documents', 'annexes.0.title', text),
  document: fromModel('documents', 'annexes.0.document', text.exactOptional()),
  files: fromModel('documents', 'annexes.0.file', files),
});

const document = named(
  z.strictObject({
    ...pageFields('documents'),
    summary: fromModel('documents', 'summary', text.exactOptional()),
    level: fromModel('documents', 'level', documentLevels.schema),
    type: fromModel('documents', 'documentType', documentTypes.schema),
    subtype: fromModel('documents', 'subtype', documentSubtypes.schema.exactOptional()),
    number: fromModel('documents', 'documentNumber', text.exactOptional()),
    date: fromModel('documents', 'documentDate', partialDay.exactOptional()),
    requisites: described(text, 'Вид, дата и номер одной строкой'),
    issuer: fromModel('documents', 'issuer', text.exactOptional()),
    approvedBy: fromModel('documents', 'approvedBy', text.exactOptional()),
    approvedOn: fromModel('documents', 'approvedOn', partialDay.exactOptional()),
    effectiveFrom: fromModel('documents', 'effectiveFrom', day.exactOptional()),
    effectiveTo: fromModel('documents', 'effectiveTo', day.exactOptional()),
    repealedOn: fromModel('documents', 'repealedOn', day.exactOptional()),
    status: described(
      z.enum(['inForce', 'repealed', 'future', 'expired']),
      'На день выгрузки: действует, утратил силу, ещё не вступил в силу, срок истёк',
    ),
    sourceUrl: fromModel('documents', 'url', webAddress.exactOptional()),
    supersedes: fromModel('documents', 'supersedes', text.exactOptional()),
    supersededBy: described(text.exactOptional(), 'Каким документом заменён'),
    files: fromModel('documents', 'files', files),
    annexes: fromModel('documents', 'annexes', z.array(annex)),
  }),
  'Document',
  'Нормативный или локальный документ',
);
export const documents = z.array(document);
export type FeedDocument = z.infer<typeof document>;

const roadmap = named(
  z.strictObject({
    ...pageFields('roadmaps'),
    level: fromModel('roadmaps', 'level', roadmapLevels.schema),
    regime: fromModel('roadmaps', 'regime', regimes.schema),
    period: fromModel('roadmaps', 'period', z.string()),
    approval: fromModel('roadmaps', 'approval', text.exactOptional()),
    basis: fromModel('roadmaps', 'basisDocuments', ids),
    progress,
    stages: fromModel(
      'roadmaps',
      'stages',
      z.array(
        z.strictObject({
          no: fromModel('roadmaps', 'stages.0.no', text.exactOptional()),
          title: fromModel('roadmaps', 'stages.0.title', text),
          progress,
        }),
      ),
    ),
    files: fromModel('roadmaps', 'files', files),
  }),
  'Roadmap',
  'Дорожная карта и ход её выполнения по этапам',
);
export const roadmaps = z.array(roadmap);
export type FeedRoadmap = z.infer<typeof roadmap>;
