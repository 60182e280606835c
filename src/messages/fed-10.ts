import type { Args, RuleMessages } from './rule-messages.ts';

/** What was found, by the kinds of `privacy/personal-data.ts`. */
const kinds = new Map([
  ['phone', 'номер телефона'],
  ['email', 'личная электронная почта'],
  ['snils', 'СНИЛС'],
  ['passport', 'паспортные данные'],
  ['birthDate', 'дата рождения'],
  ['address', 'домашний адрес'],
  ['inn', 'ИНН человека'],
  ['card', 'номер банковской карты'],
]);

function formatKind({ kind }: Args): string {
  return kinds.get(String(kind)) ?? 'личные данные';
}

export default {
  title: 'Личных данных в текстах и файлах нет',
  question: 'Нет ли в разделе телефонов, документов, дат рождения и домашних адресов людей?',
  codes: {
    inText: {
      message: (args) => `В тексте есть личные данные: ${formatKind(args)}.`,
      fix: () =>
        'Уберите их. Для связи дайте телефон или почту школы: внесите их в карточку школы, и раздел будет их узнавать.',
    },
    inInternal: {
      message: (args) =>
        `В служебном поле есть личные данные: ${formatKind(args)}. В разделе поля нет, но папка с записями может быть открыта всем.`,
      fix: () => 'Уберите их. Такие сведения храните вне папки с записями.',
    },
    inFile: {
      message: (args) => `В приложенном файле есть личные данные: ${formatKind(args)}. Файл не публикуется.`,
      fix: () =>
        'Замените файл выпиской без этих данных. Подписанный документ не меняйте, а сделайте выписку.',
    },
    contactInFile: {
      message: (args) => `В приложенном файле есть ${formatKind(args)}. Возможно, это данные человека.`,
      fix: () =>
        'Проверьте, чьи это данные. Контакты школы оставьте и внесите в её карточку, личные уберите из файла.',
    },
  },
  notApplicable: { nothingWritten: () => 'Записей и файлов ещё нет.' },
} satisfies RuleMessages;
