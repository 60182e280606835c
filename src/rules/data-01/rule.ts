import { defineStructuralRule, sectionSource } from '../structural.ts';

/** DATA-01: every file of the content folder can be read and parsed. */
export default defineStructuralRule({
  id: 'DATA-01',
  source: sectionSource,
  codes: {
    noSchool: { severity: 'error' },
    stray: { severity: 'warning', breaks: false },
    symlink: { severity: 'error' },
    tooLarge: { severity: 'error' },
    unreadable: { severity: 'error' },
    encoding: { severity: 'error' },
    json: { severity: 'error' },
    yaml: { severity: 'error' },
    noFrontMatter: { severity: 'error' },
    language: { severity: 'error' },
    notObject: { severity: 'error' },
    tooDeep: { severity: 'error' },
  },
});
