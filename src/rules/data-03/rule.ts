import { defineStructuralRule, sectionSource } from '../structural.ts';

/** DATA-03: no field that the model does not know; a typed status, a template and forbidden personal data are errors. */
export default defineStructuralRule({
  id: 'DATA-03',
  source: sectionSource,
  codes: {
    unknown: { severity: 'warning' },
    typedStatus: { severity: 'error' },
    template: { severity: 'error' },
    forbidden: { severity: 'error' },
  },
});
