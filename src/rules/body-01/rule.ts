import type { CodeDefinition } from '../rule.ts';
import { defineStructuralRule, sectionSource } from '../structural.ts';

const refused: CodeDefinition = { severity: 'error' };

/** BODY-01: a body is text with our own components; it is never code and asks nothing of third parties. */
export default defineStructuralRule({
  id: 'BODY-01',
  source: sectionSource,
  codes: {
    esm: refused,
    expression: refused,
    comment: refused,
    'unknown-component': refused,
    'unknown-attribute': refused,
    'missing-attribute': refused,
    'invalid-attribute': refused,
    'unexpected-content': refused,
    'misplaced-component': refused,
    'raw-html': refused,
    'unsafe-link': refused,
    'insecure-link': { severity: 'warning' },
    'foreign-image': refused,
    'not-an-image': refused,
    'too-deep': refused,
    'too-complex': refused,
    syntax: refused,
  },
});
