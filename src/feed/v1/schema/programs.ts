import { z } from 'zod';
import {
  activityKinds,
  mentoringForms,
  mentoringKinds,
  pairingTypes,
  programStatuses,
  regimes,
} from '#model/codes';
import { described, named } from '#report/json-schema';
import {
  day,
  files,
  fromModel,
  ids,
  pageFields,
  partialDay,
  person,
  progress,
  text,
  texts,
} from './fields.ts';

const persons = z.array(person);

const participantsOfProgram = z.strictObject({
  type: fromModel('pairings', 'type', pairingTypes.schema),
  mentors: fromModel('pairings', 'mentors', persons),
  mentees: fromModel('pairings', 'mentees', persons),
  reverse: fromModel(
    'pairings',
    'reverseRoles',
    z.array(
      z.strictObject({
        mentor: person,
        mentee: person,
        topic: fromModel('pairings', 'reverseRoles.0.topic', text),
      }),
    ),
  ),
  order: fromModel('pairings', 'order', text.exactOptional()),
});

const activity = z.strictObject({
  id: fromModel('programs', 'activities.0.id', text),
  title: fromModel('programs', 'activities.0.title', text),
  kind: fromModel('programs', 'activities.0.kind', activityKinds.schema),
  dueDate: fromModel('programs', 'activities.0.dueDate', day.exactOptional()),
  doneOn: fromModel('programs', 'activities.0.doneOn', day.exactOptional()),
  status: described(
    z.enum(['done', 'cancelled', 'overdue', 'planned']),
    'Состояние на день выгрузки: выполнено, отменено, просрочено, запланировано',
  ),
});

const results = z.strictObject({
  summary: fromModel('programs', 'results.summary', text),
  indicators: fromModel(
    'programs',
    'results.indicators',
    z.array(
      z.strictObject({
        name: fromModel('programs', 'results.indicators.0.name', text),
        before: fromModel('programs', 'results.indicators.0.before', text.exactOptional()),
        after: fromModel('programs', 'results.indicators.0.after', text),
      }),
    ),
  ),
  publishedOn: fromModel('programs', 'results.publishedOn', partialDay.exactOptional()),
  files: fromModel('programs', 'results.files', files),
});

const program = named(
  z.strictObject({
    ...pageFields('programs'),
    summary: fromModel('programs', 'summary', text.exactOptional()),
    regime: fromModel('programs', 'regime', regimes.schema),
    forms: fromModel('programs', 'forms', z.array(mentoringForms.schema)),
    kinds: fromModel('programs', 'kinds', z.array(mentoringKinds.schema)),
    status: described(programStatuses.schema, 'Состояние на день выгрузки'),
    startDate: fromModel('programs', 'startDate', day.exactOptional()),
    plannedEndDate: fromModel('programs', 'plannedEndDate', day.exactOptional()),
    endDate: described(day.exactOptional(), 'Окончание с учётом продлений'),
    schoolYears: described(z.array(z.string().regex(/^\d{4}-\d{4}$/)), 'Учебные годы программы'),
    approval: fromModel('programs', 'approval', text.exactOptional()),
    externalCurator: fromModel('programs', 'externalCurator', text.exactOptional()),
    participants: described(participantsOfProgram.exactOptional(), 'Пара или группа'),
    reverseNote: fromModel('programs', 'reverseNote', text.exactOptional()),
    directions: fromModel('programs', 'directions', texts),
    difficulties: fromModel('programs', 'difficulties', texts),
    strengths: fromModel('programs', 'strengths', texts),
    activities: fromModel('programs', 'activities', z.array(activity)),
    progress,
    extensions: fromModel(
      'programs',
      'extensions',
      z.array(
        z.strictObject({
          agreedOn: fromModel('programs', 'extensions.0.agreedOn', day),
          oldEndDate: described(day.exactOptional(), 'Прежняя дата окончания'),
          newEndDate: fromModel('programs', 'extensions.0.newEndDate', day),
          order: fromModel('programs', 'extensions.0.order', text.exactOptional()),
        }),
      ),
    ),
    corrections: fromModel(
      'programs',
      'corrections',
      z.array(
        z.strictObject({
          agreedOn: fromModel('programs', 'corrections.0.agreedOn', day),
          description: fromModel('programs', 'corrections.0.description', text),
        }),
      ),
    ),
    completion: described(
      z
        .strictObject({
          date: fromModel('programs', 'completion.date', day),
          label: described(text, '«завершена» или «завершена досрочно»; почему – не сообщается'),
        })
        .exactOptional(),
      'Завершение (A1 п. 7.1)',
    ),
    results: described(results.exactOptional(), 'Результаты; только после завершения (A1 п. 8.2)'),
    cases: described(ids, 'Кейсы программы'),
    news: described(ids, 'Новости о программе'),
  }),
  'Program',
  'Персонализированная программа наставничества',
);
export const programs = z.array(program);
export type FeedProgram = z.infer<typeof program>;
