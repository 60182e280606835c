import { mentoringForms } from '#model/codes';
import type { RuleMessages } from './rule-messages.ts';

const forms = new Map<string, string>(Object.entries(mentoringForms.labels));

export default {
  title: 'Только заявленные формы наставничества',
  question: 'Программы целевой модели идут только в тех формах, которые заявила школа?',
  codes: {
    undeclaredForm: {
      message: ({ title, form }) =>
        `Программа «${title}» идёт в форме «${forms.get(String(form)) ?? form}», а школа её не заявляла.`,
      fix: () => 'Добавьте форму в «Формы наставничества школы (Р-145)» или исправьте её в программе.',
    },
  },
  notApplicable: {
    noPrograms: () => 'Сейчас нет программ целевой модели.',
  },
} satisfies RuleMessages;
