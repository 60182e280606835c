import { expect, it } from 'vitest';
import { approvalText } from './approval.ts';

const people = [
  { ref: 'school', lastName: 'Воронцова', firstName: 'Лидия', patronymic: 'Андреевна', shown: true },
];
const school = ['Школа у Ключей'];
const order = { kind: 'order', number: '111-о', date: '2026-08-28' } as const;

it.each<[text: string, isTold: boolean]>([
  ['УТВЕРЖДЕНО приказом директора от 28.08.2026 № 111-о', true],
  ['Приложение 2\nк приказу отдела образования Яснозаводского района\nот 14.10.2024 № 74', true],
  ['УТВЕРЖДАЮ\nДиректор МБОУ «Школа "Родник"»\n______ Л.А. Воронцова\n«28» августа 2026 г.', true],
  ['УТВЕРЖДАЮ\nДиректор Школа у Ключей\nВоронцова Л.А.', true],
  ['УТВЕРЖДАЮ\nДиректор\nВоронцова Л.А.\nСОГЛАСОВАНО\nТополева Т.Т.', false],
  ['УТВЕРЖДАЮ\nДиректор Ясенева', false],
  ['УТВЕРЖДАЮ\nЯсенева А.А.', false],
])('%s', (text, isTold) => {
  const shown = approvalText({ text, position: 'Директор Ясенева', order }, people, school);
  expect(shown).toBe(isTold ? text : 'Директор, приказ от 28.08.2026 № 111-о');
});
