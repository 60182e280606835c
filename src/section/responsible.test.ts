import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '#privacy/known-people';
import { describeResponsible } from './responsible.ts';

const head: KnownPerson = {
  ...{ ref: 'school', lastName: 'Канарейкина', firstName: 'Ольга', patronymic: 'Петровна', shown: true },
};
const mentor: KnownPerson = { ref: 'mentors/m', lastName: 'Щеглов', firstName: 'Пётр', shown: false };

const told: [name: string | undefined, position: string | undefined, text: string, shown: string][] = [
  [undefined, undefined, 'Администрация школы', 'Администрация школы'],
  ['Канарейкина О.П.', undefined, 'Канарейкина О.П.', 'Канарейкина О.П.'],
  ['О. П. Канарейкина', 'директор', 'Директор О. П. Канарейкина', 'Директор О. П. Канарейкина'],
  ['Канарейкина Ольга', undefined, 'Канарейкина Ольга', 'Канарейкина Ольга'],
  ['Канарейкина И.П.', 'педагог', 'Канарейкина И.П., педагог', 'педагог'],
  ['Щеглов П.', 'учитель', 'Щеглов П., учитель', 'учитель'],
  ['Неизвестный А.А.', undefined, 'Неизвестный А.А.', 'сотрудник школы'],
];

describe('who answers for an activity', () => {
  it.each(told)('%s, %s', (name, position, text, shown) => {
    expect(
      describeResponsible(
        { text, ...(name === undefined ? {} : { name }), ...(position === undefined ? {} : { position }) },
        [head, mentor],
      ),
    ).toBe(shown);
  });

  it('does not tell a name that also fits somebody who may not be named', () => {
    const namesake: KnownPerson = { ...head, ref: 'mentors/n', shown: false };
    expect(
      describeResponsible({ text: 'Канарейкина О.П.', name: 'Канарейкина О.П.' }, [head, namesake]),
    ).toBe('сотрудник школы');
  });
});
