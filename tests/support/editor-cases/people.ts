import type { EditorPage } from '../editor-page.ts';
import type { EntryCase, Step } from './entry-case.ts';

const consent = async (editor: EditorPage, number: number, kind: string, signedOn: string) => {
  await editor.add('Добавить согласие');
  const card = editor.card(`consents.${number}`);
  await editor.choose('Вид согласия', kind, card);
  await editor.fill('Подписано', signedOn, card);
  return card;
};

const addProcessingConsent: Step = async (editor) => {
  await consent(editor, 0, 'согласие на обработку персональных данных', '2026-11-16');
};

export const people: readonly EntryCase[] = [
  {
    kind: 'mentors',
    file: 'mentors/m-z9z9.json',
    name: 'Наставник m-z9z9',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Фамилия', 'Пустельгин');
      await editor.fill('Имя', 'Аркадий');
      await editor.fill('Должность', 'учитель химии');
      const card = await consent(editor, 0, 'согласие на распространение персональных данных', '2026-11-16');
      for (const scope of ['фамилия, имя, отчество', 'должность'])
        await editor.choose('Какие данные можно показывать', scope, card);
      await editor.choose('Где можно показывать', 'официальный сайт', card);
      await editor
        .group('Адреса сайтов из согласия', card)
        .getByRole('button', { name: /^Добавить/ })
        .click();
      await editor
        .group('Адреса сайтов из согласия', card)
        .getByRole('textbox')
        .fill('https://rodnik.example/');
      await editor.fill('Идентификатор', 'm-z9z9');
    },
    refusal: { rule: 'PD-01', source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 9', text: 'нет согласия на обработку' },
    mend: async (editor) => {
      await consent(editor, 1, 'согласие на обработку персональных данных', '2026-11-16');
    },
    page: { address: 'nastavniki/m-z9z9/', text: 'Пустельгин' },
  },
  {
    kind: 'mentees',
    file: 'mentees/n-z9z9.json',
    name: 'Наставляемый n-z9z9',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.choose('Кто это', 'педагогический работник');
      await editor.fill('Идентификатор', 'n-z9z9');
    },
    refusal: { rule: 'PD-01', source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 9', text: 'нет согласия на обработку' },
    mend: addProcessingConsent,
  },
  {
    kind: 'pairings',
    file: 'pairings/para-20.json',
    name: 'Пара или группа para-20',
    published: 'опубликована',
    begin: async (editor) => {
      await editor.choose('Пара или группа', 'пара');
      await editor.chooseReference('Наставники', 'm-4k7d');
      await editor.fill('Идентификатор', 'para-20');
    },
    refusal: { rule: 'LOC-07', source: 'A1 п. 2.3; REG п. 3.1', text: 'в ней 0 наставляемых' },
    mend: (editor) => editor.chooseReference('Наставляемые', 'n-3fh8'),
  },
];
