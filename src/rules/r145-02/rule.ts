import { defineRule, refOf } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { openR145Programs } from '../shared/r145-programs.ts';

type Code = 'undeclaredForm';

/** R145-02: programmes of the target model use only the forms that the school has declared for it. */
export default defineRule<Code>({
  id: 'R145-02',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, раздел 2',
  codes: { undeclaredForm: { severity: 'error' } },
  check(context) {
    const declared = new Set(context.school.declaredForms);
    return checkEach(
      openR145Programs(context),
      (program) =>
        program.data.forms.flatMap((form, index) => {
          if (declared.has(form)) return [];
          const args = { title: program.data.title, form };
          return [{ code: 'undeclaredForm', at: refOf(program), field: `forms.${index}`, args }];
        }),
      'noPrograms',
    );
  },
});
