import { describe, expect, test } from 'vitest';
import { nameInBytes, nameInFields } from './salvage-name.ts';

const name = { lastName: 'Канарейкина', firstName: 'Белла' };
const encode = (text: string) => new TextEncoder().encode(text);

describe('the name of an entry that is broken', () => {
  test.each<[string, Uint8Array]>([
    ['a missing brace', encode('{ "id": "n-1", "lastName": "Канарейкина", "firstName" : "Белла"')],
    ['escapes', encode('{ "lastName": "\\u041aанарейкина", "firstName": "Белла", }')],
    [
      'a wrong escape beside it',
      encode('{ "lastName": "Канарейкина", "firstName": "Белла", "about": "\\x" }'),
    ],
    [
      'Windows-1251',
      Uint8Array.from(
        [...'{ "lastName": "Канарейкина", "firstName": "Белла" }'].map((letter) => {
          const code = letter.charCodeAt(0);
          return code < 0x410 ? code : code - 0x410 + 0xc0;
        }),
      ),
    ],
  ])('is read in spite of %s', (_, bytes) => {
    expect(nameInBytes(bytes)).toEqual(name);
  });

  test('is nothing where there is none', () => {
    expect(nameInBytes(new Uint8Array())).toEqual({});
    expect(nameInBytes(encode('{ "lastName": 5 }'))).toEqual({});
  });

  test('of fields only what is text', () => {
    expect(nameInFields({ ...name, patronymic: 5, position: 'учитель' })).toEqual(name);
  });
});
