import { describe, expect, it } from 'vitest';
import { gendersOf, surnameForms } from './declension.ts';

describe('surnameForms', () => {
  it.each([
    ['Канарейкина', 'female', ['канарейкиной', 'канарейкину', 'канарейкиною', 'канарейкиных']],
    ['Пустельгин', 'male', ['пустельгина', 'пустельгину', 'пустельгиным', 'пустельгине', 'пустельгиными']],
    ['Орёл', 'male', ['орла', 'орлу', 'орлом', 'орле']],
    ['Соловей', 'male', ['соловья', 'соловью', 'соловьем', 'соловея']],
    ['Козодой', 'male', ['козодоя', 'козодоем']],
    ['Чижевский', 'male', ['чижевского', 'чижевскими']],
  ] as const)('%s (%s)', (name, gender, expected) => {
    expect([...surnameForms(name, gender).keys()]).toEqual(expect.arrayContaining([...expected]));
  });

  it('leaves a consonant surname of a woman as it is', () => {
    expect([...surnameForms('Гай', 'female').keys()]).toEqual(['гай']);
  });
});

describe('gendersOf', () => {
  it.each([
    [{ lastName: 'Гай', patronymic: 'Львовна' }, ['female']],
    [{ lastName: 'Гай', firstName: 'Олег' }, ['male']],
    [{ lastName: 'Петренко' }, ['male', 'female']],
  ])('%j', (person, genders) => {
    expect(gendersOf(person)).toEqual(genders);
  });
});
