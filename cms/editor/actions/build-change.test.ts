import { describe, expect, it } from 'vitest';
import { program } from '#model/program';
import {
  completeProgram,
  completionValues,
  correctProgram,
  extendProgram,
  publishResults,
} from './build-change.ts';
import { compareFindings } from './compare-findings.ts';
import { openActivities } from './program-data.ts';
import { termOf } from './program-term.ts';

const data = {
  id: 'p-1',
  title: 'Птицы школьного двора',
  pairing: 'para-1',
  startDate: '2026-09-01',
  plannedEndDate: '2027-05-31',
  activities: [
    { id: 'a1', title: 'Первая встреча', doneOn: '2026-09-04' },
    { id: 'a2', title: 'Прогулка', dueDate: '2026-12-01' },
    { id: 'a3', title: 'Разговор' },
    { id: 'a4', title: 'Отменённое', cancelledOn: '2026-10-01' },
  ],
};
const consents = {
  agreedOn: '2026-11-20',
  mentorAgreed: true,
  menteesAgreed: ['n-1'],
  order: { number: '7', date: '2026-11-21' },
};

/** What the model makes of the programme after a change. */
const parsed = (fields: Record<string, unknown>) => program.parse({ ...data, ...fields });

describe('extendProgram', () => {
  it('adds an extension behind the former ones', () => {
    const first = extendProgram(data, { ...consents, newEndDate: '2027-06-30' });
    expect(first.focus).toBe('extensions.0.newEndDate');
    const second = extendProgram(
      { ...data, ...first.fields },
      { agreedOn: '2027-06-01', menteesAgreed: [], order: { kind: 'directive' }, newEndDate: '2027-07-31' },
    );
    expect(second.focus).toBe('extensions.1.newEndDate');
    expect(second.fields).toEqual({
      extensions: [
        {
          agreedOn: '2026-11-20',
          mentorAgreed: true,
          menteesAgreed: ['n-1'],
          order: { kind: 'order', number: '7', date: '2026-11-21' },
          newEndDate: '2027-06-30',
        },
        { agreedOn: '2027-06-01', newEndDate: '2027-07-31' },
      ],
    });
    expect(parsed(second.fields).extensions).toHaveLength(2);
  });
});

describe('correctProgram', () => {
  it('cancels activities on the day of the consent', () => {
    const { fields, focus } = correctProgram(data, {
      ...consents,
      description: 'Без прогулки',
      cancelled: ['a2'],
    });
    expect(focus).toBe('corrections.0.description');
    const after = parsed(fields);
    expect(after.corrections[0]).toMatchObject({ description: 'Без прогулки', cancelledActivities: ['a2'] });
    expect(after.activities.map(({ cancelledOn }) => cancelledOn)).toEqual([
      undefined,
      '2026-11-20',
      undefined,
      '2026-10-01',
    ]);
  });

  it('leaves the plan alone when nothing is cancelled', () => {
    const { fields } = correctProgram(data, { ...consents, description: 'Другая тема', cancelled: [] });
    expect(Object.keys(fields)).toEqual(['corrections']);
    expect(parsed(fields).corrections[0]?.cancelledActivities).toEqual([]);
  });
});

describe('completeProgram', () => {
  const values = {
    date: '2026-11-22',
    ground: 'initiative',
    initiator: 'mutual',
    order: {},
    internalNote: '',
  };

  it('writes what was answered and nothing else', () => {
    const { fields } = completeProgram(data, values);
    expect(fields).toEqual({ completion: { date: '2026-11-22', ground: 'initiative', initiator: 'mutual' } });
    expect(parsed(fields).completion?.initiator).toBe('mutual');
  });

  it('an initiator belongs to an initiative only', () => {
    const { fields } = completeProgram(data, { ...values, ground: 'plan-completed' });
    expect(fields).toEqual({ completion: { date: '2026-11-22', ground: 'plan-completed' } });
  });

  it('begins with what is written, and keeps the document of its order', () => {
    const completion = {
      date: '2026-10-01',
      ground: 'curator',
      order: { kind: 'directive', number: '3', document: 'd-3' },
      internalNote: 'Тайное',
    };
    const former = { ...data, completion };
    expect(completeProgram(former, completionValues(former)).fields).toEqual({ completion });
  });
});

describe('publishResults', () => {
  it('opens what was prepared and keeps its files', () => {
    const results = {
      summary: 'Черновик',
      draft: true,
      files: [{ file: 'itog.pdf' }],
      publishOn: '2026-12-01',
    };
    expect(
      publishResults({ ...data, results }, { summary: 'Итог', publishedOn: '2026-12-02' }).fields,
    ).toEqual({
      results: {
        summary: 'Итог',
        files: [{ file: 'itog.pdf' }],
        publishOn: '2026-12-01',
        publishedOn: '2026-12-02',
      },
    });
  });
});

describe('termOf', () => {
  it.each([
    [{}, { end: '2027-05-31', extendedEnd: undefined, earliestNewEnd: '2027-06-01', yearEnd: '2027-09-01' }],
    [{ extensions: [{ newEndDate: '2027-06-30' }] }, { end: '2027-06-30', earliestNewEnd: '2027-07-01' }],
    [
      { startDate: '2026-02-30', plannedEndDate: 5 },
      { start: undefined, end: undefined, yearEnd: undefined },
    ],
    [{ extensions: 'нет' }, { end: '2027-05-31' }],
    [{ startDate: '2024-02-29' }, { yearEnd: '2025-02-28' }],
  ])('%j', (fields, term) => {
    expect(termOf({ ...data, ...fields })).toMatchObject(term);
  });
});

describe('openActivities', () => {
  it('are neither done nor cancelled', () => {
    expect(openActivities(data).map(({ id }) => id)).toEqual(['a2', 'a3']);
  });
});

describe('compareFindings', () => {
  const finding = (rule: string, field: string) => ({
    rule,
    field,
    severity: 'error' as const,
    source: 'A1 п. 7.2',
    message: `${rule} ${field}`,
    fix: '',
    fieldLabel: '',
    refuses: true,
    page: '',
  });

  it('tells what comes and what goes', () => {
    const before = [finding('PRG-12', 'completion'), finding('PRG-01', 'startDate')];
    const after = [finding('PRG-01', 'startDate'), finding('PRG-11', 'extensions.0')];
    const { added, gone } = compareFindings(before, after);
    expect(added.map(({ rule }) => rule)).toEqual(['PRG-11']);
    expect(gone.map(({ rule }) => rule)).toEqual(['PRG-12']);
  });
});
