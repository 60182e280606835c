import { AlignmentType } from 'docx';
import type { IStylesOptions } from 'docx';

/** Times New Roman is on every school computer and is what official papers are set in. */
const font = 'Times New Roman';

/** Styles of the lines of a table; what heads rows stays on one page with them. */
const tableStyles = [
  { id: 'TableText', name: 'Текст таблицы' },
  { id: 'TableNumber', name: 'Число таблицы', paragraph: { alignment: AlignmentType.CENTER } },
  {
    id: 'TableHeader',
    name: 'Заголовок таблицы',
    run: { bold: true },
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
  },
  { id: 'TableStage', name: 'Этап таблицы', run: { bold: true }, paragraph: { keepNext: true } },
  { id: 'TableStagePurpose', name: 'Задача этапа', paragraph: { keepNext: true } },
].map((style) => ({ ...style, basedOn: 'Normal', quickFormat: true }));

export type WordTableStyle = 'TableText' | 'TableNumber' | 'TableHeader' | 'TableStage' | 'TableStagePurpose';

/** Sizes are in half points: the text is of 12 points. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 24, language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ru-RU' } },
    },
    heading1: {
      run: { font, bold: true, size: 28, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 240 },
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: {
      run: { font, bold: true, size: 26, color: '000000' },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 80 } },
    },
    ...tableStyles,
  ],
};
