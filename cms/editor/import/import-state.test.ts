import { expect, test } from 'vitest';
import type { ImportPreviewAnswer } from '../../api/import.ts';
import { nextState, openState } from './import-state.ts';
import type { ImportAction, ImportState } from './import-state.ts';

const preview: ImportPreviewAnswer = {
  fingerprint: 'a',
  rows: { total: 2, kept: 2 },
  columns: [],
  choices: [],
  entries: [],
  notes: [],
};
const source = { name: 'a.xlsx', bytes: '', shown: '1 КБ' };

function after(...actions: ImportAction[]): ImportState {
  return actions.reduce(nextState, openState('mentors'));
}

test('decisions are kept by place, in order, and undone', () => {
  const left = (index: number): ImportAction => ({ do: 'keep', index, isKept: false });
  expect(after(left(3), left(1), left(3)).decisions.leftOut).toEqual([1, 3]);
  expect(after(left(3), { do: 'keep', index: 3, isKept: true }).decisions.leftOut).toEqual([]);
  const byFile = (isFile: boolean): ImportAction => ({ do: 'solve', index: 0, byFile: isFile });
  expect(after(byFile(true)).decisions.byFile).toEqual([0]);
  expect(after(byFile(true), byFile(false)).decisions.byFile).toEqual([]);
});

test('another plan has other places: only «черновиками» stays', () => {
  const state = after(
    { do: 'keep', index: 0, isKept: false },
    { do: 'solve', index: 1, byFile: true },
    { do: 'draft', drafts: true },
    { do: 'preview', preview },
  );
  expect(state.decisions).toEqual({ leftOut: [], byFile: [], drafts: true });
});

test('what was waited for is over when an answer came, or a failure', () => {
  expect(after({ do: 'work', work: 'reading' }).work).toBe('reading');
  expect(after({ do: 'work', work: 'reading' }, { do: 'preview', preview }).work).toBeUndefined();
  const failed = after({ do: 'work', work: 'reading' }, { do: 'fail', failed: 'Файл пуст.' });
  expect([failed.work, failed.failed]).toEqual([undefined, 'Файл пуст.']);
  expect(nextState(failed, { do: 'work', work: 'reading' }).failed).toBeUndefined();
});

test('the next file begins anew, about the same', () => {
  const state = after({ do: 'chooseSource', source }, { do: 'map', label: 'Кто', key: 'name' });
  expect(state).toMatchObject({ source, mapping: { Кто: 'name' } });
  expect(nextState(state, { do: 'restart' })).toEqual(openState('mentors'));
});
