import { expect, it } from 'vitest';
import { createStrangerTest } from './unknown-names.ts';

const shown = {
  ref: 'school',
  lastName: 'Осокорева',
  firstName: 'Лидия',
  patronymic: 'Марковна',
  shown: true,
};
const hidden = { ref: 'mentors/m-1', lastName: 'Ручьёв', firstName: 'Антон', shown: false };
const namesStranger = createStrangerTest([shown, hidden]);

it.each([
  'О назначении наставником Рябинкина Льва Олеговича',
  'О закреплении Ивняковой Т.П. за Рябинкиным Л. О.',
  'Встреча с Л.О. Рябинкиным',
  'Собеседование с Рябинкиной Раисой, 8 класс',
  'Беседа с Раисой Рябинкиной',
  'Согласие Рябинкина Л.',
  'Открытый урок Льва Олеговича',
  'Осокорева Л.М. и Рябинкин Л.О.',
  'Урок Ручьёва Антона Львовича',
])('names a stranger: %s', (text) => {
  expect(namesStranger(text)).toBe(true);
});

it.each([
  'Положение о наставничестве',
  'Об утверждении методологии (целевой модели) наставничества обучающихся',
  'Приказ Минпросвещения России от 25.12.2019 № Р-145',
  'Назначить куратором Осокореву Лидию Марковну',
  'Приём ведёт Осокорева Л.М.',
  'Приём ведёт Лидия Марковна',
  'Чтения имени А. С. Пушкина',
  'Школа им. Льва Олеговича Рябинкина',
  'Великий Новгород, Российская Федерация',
  'Круглый стол «Год рядом», каб. 5',
])('names nobody, or somebody who may be shown: %s', (text) => {
  expect(namesStranger(text)).toBe(false);
});
