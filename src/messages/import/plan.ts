import type { PlanCode } from '../../import/plan/context.ts';
import { consentKinds } from '#model/codes';
import { formatShortDate, plural } from '../format.ts';
import type { ImportMessages } from './message.ts';

const consentLabels: Readonly<Record<string, string>> = consentKinds.labels;

/** What the comparison of a file with the section tells. */
export const planMessages: ImportMessages<PlanCode> = {
  planAmbiguous: ({ ids = '' }) =>
    `Подходит сразу к нескольким записям раздела: ${ids}. Не внесено: сделайте строку точнее (имя полностью, номер и дата документа).`,
  planTwice: ({ id = '' }) =>
    `Несколько строк файла подходят к одной записи ${id}. Не внесено: оставьте одну или сделайте их точнее.`,
  planJoined: ({ count = 0 }) =>
    `${plural(count, 'строка', 'строки', 'строк')} об одном и том же: сложены в одну запись. Если это разные люди с одним именем, внесите их в редакторе.`,
  planRowsDiffer: ({ field = '', values = '' }) =>
    `Строки об одном и том же говорят разное (${field}): ${values}. Поле оставлено пустым. Если это разные люди или документы, напишите их так, чтобы они отличались.`,
  planIncomplete: ({ fields = '' }) =>
    `Не хватает для публикации: ${fields}. Запись ляжет черновиком, допишите её в редакторе.`,
  planTwin: ({ id = '' }) =>
    `Человек с таким же именем есть среди наставников (${id}). Если это он, отметьте в записи «Он же наставник».`,
  planProgramUnknown: ({ text = '' }) =>
    `Программы «${text}» в разделе нет: поле «Программы» осталось пустым.`,
  planConsentWithdrawn: ({ day = '', consent = '' }) =>
    `${consentLabels[consent] ?? consent} от ${formatShortDate(day)} не внесено: такое согласие с тех пор отозвано.`,
  planConsentOlder: ({ day = '', consent = '' }) =>
    `${consentLabels[consent] ?? consent} от ${formatShortDate(day)} не внесено: в разделе есть более новое.`,
  planConsentWhose: ({ id = '' }) =>
    `Имя в файле и в разделе (${id}) записано по-разному, поэтому согласия не внесены. Напишите имя полностью, как в разделе.`,
  planAbsent: ({ text = '' }) => `В файле этого нет, в разделе осталось: ${text}.`,
  planNameInText: ({ field = '', waits = 0 }) =>
    waits === 1
      ? `В поле «${field}» назван человек, которого показывать нельзя. Запись не внесена: уберите имя в файле.`
      : `В поле «${field}» назван человек, которого показывать нельзя. Поле не внесено: уберите имя в файле.`,
  planDataInText: ({ field = '', waits = 0 }) =>
    waits === 1
      ? `В поле «${field}» телефон, почта, дата рождения или номер документа человека (PD-03). Запись не внесена: уберите это в файле.`
      : `В поле «${field}» телефон, почта, дата рождения или номер документа человека (PD-03). Поле не внесено: уберите это в файле.`,
};
