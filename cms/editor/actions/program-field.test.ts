import { describe, expect, it } from 'vitest';
import { programField } from './program-field.ts';

describe('programField', () => {
  it.each([
    ['extensions.0.newEndDate', 'calendar-date'],
    ['extensions.0.mentorAgreed', 'flag'],
    ['extensions.0.menteesAgreed', 'entry-reference'],
    ['corrections.0.description', 'long-text'],
    ['corrections.0.order.kind', 'choice'],
    ['completion.ground', 'choice'],
    ['completion.internalNote', 'long-text'],
    ['results.summary', 'long-text'],
  ])('%s is a %s', (path, widget) => {
    expect(programField(path).widget).toBe(widget);
  });

  it('says what is not published', () => {
    expect(programField('completion.internalNote').label).toContain('не публикуется');
    expect(() => programField('completion.mood')).toThrow('no field');
  });
});
