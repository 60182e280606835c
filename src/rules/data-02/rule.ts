import { defineStructuralRule, sectionSource } from '../structural.ts';

/** DATA-02: values have the type and the form that the model asks for. */
export default defineStructuralRule({
  id: 'DATA-02',
  source: sectionSource,
  codes: {
    missing: { severity: 'error' },
    type: { severity: 'error' },
    notInList: { severity: 'error' },
    tooSmall: { severity: 'error' },
    tooBig: { severity: 'error' },
    format: { severity: 'error' },
    date: { severity: 'error' },
    'partial-date': { severity: 'error' },
    'school-year': { severity: 'error' },
    'entry-id': { severity: 'error' },
    'file-path': { severity: 'error' },
    url: { severity: 'error' },
    ogrn: { severity: 'error' },
    inn: { severity: 'error' },
    'section-path': { severity: 'error' },
    'time-zone': { severity: 'error' },
    email: { severity: 'error' },
    'rule-id': { severity: 'error' },
    time: { severity: 'error' },
    colour: { severity: 'error' },
  },
});
