import { z } from 'zod';
import { participants } from '#model/codes';
import { described, named } from '#report/json-schema';
import { count, fromModel, ids, recordFields, text, texts, webAddress } from './fields.ts';

const label = described(text, 'Имя по согласию на выгрузку, иначе описание без имени');
const isNamed = described(z.boolean(), 'Показано имя');
const programs = described(ids.exactOptional(), 'Программы; только у тех, кто показан по имени');

const mentor = named(
  z.strictObject({
    ...recordFields,
    label,
    named: isNamed,
    url: described(webAddress.exactOptional(), 'Адрес страницы; только у тех, кто показан по имени'),
    competenceTags: fromModel('mentors', 'competenceTags', texts.exactOptional()),
    openMentoring: fromModel(
      'mentors',
      'openMentoring',
      z
        .strictObject({
          topics: fromModel('mentors', 'openMentoring.topics', texts),
          formats: fromModel('mentors', 'openMentoring.formats', texts),
          regionwide: fromModel('mentors', 'openMentoring.regionwide', z.boolean()),
          contactUrl: fromModel('mentors', 'openMentoring.contactUrl', webAddress.exactOptional()),
        })
        .exactOptional(),
    ),
    inRegionalBank: described(z.boolean(), 'Входит в региональный банк наставников (REG п. 7.1.1)'),
    programs,
  }),
  'Mentor',
  'Наставник',
);
export type FeedMentor = z.infer<typeof mentor>;

const mentee = named(
  z.strictObject({
    ...recordFields,
    label,
    named: isNamed,
    participant: fromModel('mentees', 'participant', participants.schema),
    programs,
  }),
  'Mentee',
  'Наставляемый',
);
export type FeedMentee = z.infer<typeof mentee>;

export const mentorBase = z.strictObject({
  counts: z.strictObject({
    total: described(count, 'Наставников в базе'),
    named: described(count, 'Из них показаны в выгрузке по имени'),
    inRegionalBank: described(count, 'Из них в региональном банке наставников'),
  }),
  rows: z.array(mentor),
});

export const menteeBase = z.strictObject({
  counts: z.strictObject({
    total: described(count, 'Наставляемых в базе'),
    byParticipant: described(
      z.array(z.strictObject({ participant: participants.schema, count })),
      'По тому, кто это',
    ),
  }),
  rows: z.array(mentee),
});
