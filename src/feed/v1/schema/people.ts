import { z } from 'zod';
import { menteeCategories, participants } from '#model/codes';
import { described, named } from '#report/json-schema';
import { count, fromModel, ids, recordFields, text, texts, webAddress } from './fields.ts';

/** What a row holds of everybody; whoever is not named has no id, so that no row can be followed. */
const personFields = {
  id: described(
    recordFields.id.exactOptional(),
    'Постоянный идентификатор; только у тех, кто показан по имени',
  ),
  hash: recordFields.hash,
  label: described(text, 'Имя по согласию на выгрузку, иначе описание без имени'),
  named: described(z.boolean(), 'Показано имя'),
};
const programs = described(ids.exactOptional(), 'Программы; только у тех, кто показан по имени');

const mentor = named(
  z.strictObject({
    ...personFields,
    url: described(webAddress.exactOptional(), 'Адрес страницы; только у тех, кто показан по имени'),
    position: fromModel('mentors', 'position', text.exactOptional()),
    subject: fromModel('mentors', 'subject', text.exactOptional()),
    experience: described(text.exactOptional(), 'Стаж на день выгрузки'),
    qualification: fromModel('mentors', 'qualification', text.exactOptional()),
    organisation: fromModel('mentors', 'externalOrganisation', text.exactOptional()),
    achievements: fromModel('mentors', 'achievements', texts.exactOptional()),
    conditions: described(
      texts.exactOptional(),
      'Запреты и условия, которые поставил человек (152-ФЗ ст. 10.1)',
    ),
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
    programs,
  }),
  'Mentor',
  'Наставник',
);
export type FeedMentor = z.infer<typeof mentor>;

const mentee = named(
  z.strictObject({
    ...personFields,
    participant: fromModel('mentees', 'participant', participants.schema.exactOptional()),
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
    inRegionalBank: described(count, 'Передано в региональный банк наставников'),
  }),
  rows: z.array(mentor),
  regionalBank: described(
    z.array(mentor),
    'Кто передан в региональный банк (REG п. 7.1.1): что покрывает согласие на этот банк',
  ),
});

export const menteeBase = z.strictObject({
  counts: z.strictObject({
    total: described(count, 'Наставляемых в базе'),
    byCategory: described(
      z
        .array(
          z.strictObject({
            category: menteeCategories.schema,
            atLeast: described(count.exactOptional(), 'Не меньше этого числа'),
            below: described(count.exactOptional(), 'Меньше этого числа; ничего, если число скрыто совсем'),
          }),
        )
        .exactOptional(),
      'По категориям (REG п. 5.2.3); малые числа скрыты, а если их можно вычислить, скрыто всё',
    ),
  }),
  rows: z.array(mentee),
});
