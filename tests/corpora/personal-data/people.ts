import type { KnownPerson } from '#privacy/known-people';

/** The people of the corpus, all invented: `shown: false` may not be read anywhere. */
export const people: readonly KnownPerson[] = [
  person('m-1', 'Канарейкина Мария Петровна', false),
  person('m-2', 'Пустельгин Илья Сергеевич', false),
  person('m-3', 'Гай Олег Львович', false),
  person('m-4', 'Зима Ольга Игоревна', false),
  person('m-5', 'Коваль Тимур Андреевич', false),
  person('m-6', 'Мороз Юрий Ильич', false),
  person('m-7', 'Соловей Вера Павловна', false),
  person('m-8', 'Дроздова-Щеглова Екатерина Фёдоровна', false),
  person('m-9', 'Чижевский Харитон Юрьевич', false),
  person('m-10', 'Щурова Юлия Яковлевна', false),
  person('m-11', 'Синицын Пётр Алексеевич', false),
  person('m-12', 'Зябликова Мария Олеговна', false),
  person('m-13', 'Скворцов Николай Петрович', false),
  person('m-14', 'Синеокова Ольга Ивановна', false),
  person('n-1', 'Зарянко Даниил', false),
  person('n-2', 'Ли Артём', false),
  person('n-3', 'Журавлёв Семён Дмитриевич', false),
  person('n-4', 'Чечевицких Алёна', false),
  { ref: 'n-5', firstName: 'Зульфия', shown: false },
  { ref: 'n-6', patronymic: 'Рашидовна', shown: false },
  person('m-20', 'Синицына Наталья Борисовна', true),
  person('m-21', 'Зябликова Анна Ивановна', true),
  person('m-22', 'Грачёв Николай Петрович', true),
  person('m-23', 'Синеокова Рената Юрьевна', true),
  person('school', 'Ласточкина Елена Викторовна', true),
];

/** Many people of one name, none of whom may be read. */
export const sameNames: readonly KnownPerson[] = Array.from({ length: 160 }, (_, number) =>
  person(`n-${100 + number}`, 'Канарейкина Мария Петровна', false),
);

function person(ref: string, name: string, shown: boolean): KnownPerson {
  const [lastName, firstName, patronymic] = name.split(' ');
  return { ref, lastName, firstName, patronymic, shown };
}
