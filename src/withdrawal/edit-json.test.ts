import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeProperty, setProperty } from './edit-json.ts';

const source = `{
  "id": "m-1",
  "lastName": "Пустельгин",
  "tags": ["а", "б"],
    "odd"   :1,
  "consents": [
    { "kind": "processing", "signedOn": "2026-08-27" },
    {
      "kind": "distribution",
      "signedOn": "2026-08-27"
    }
  ],
  "photo": "a.jpg"
}
`;
const crlf = source.replaceAll('\n', '\r\n');

test('a property goes with its comma and line, everything else stays', () => {
  expect(removeProperty(source, ['lastName'])).toBe(source.replace('\n  "lastName": "Пустельгин",', ''));
  expect(removeProperty(source, ['photo'])).toBe(source.replace(',\n  "photo": "a.jpg"', ''));
  expect(removeProperty(source, ['nothing'])).toBe(source);
  expect(removeProperty(source, ['id'])).toBe(source.replace('"id": "m-1",\n  ', ''));
  expect(removeProperty('{ "a": 1 }', ['a'])).toBe('{  }');
});

test('a property comes last, in the manner of the others', () => {
  const multi = setProperty(source, ['consents', 1, 'withdrawnOn'], '2026-11-20');
  expect(multi).toBe(
    source.replace('"2026-08-27"\n    }', '"2026-08-27",\n      "withdrawnOn": "2026-11-20"\n    }'),
  );
  expect(setProperty(source, ['consents', 0, 'withdrawnOn'], '2026-11-20')).toBe(
    source.replace('"2026-08-27" }', '"2026-08-27", "withdrawnOn": "2026-11-20" }'),
  );
  expect(setProperty(multi, ['consents', 1, 'withdrawnOn'], '2026-11-19')).toBe(
    multi.replace('2026-11-20', '2026-11-19'),
  );
});

test('line ends of Windows stay, and none of the other sort appears', () => {
  const edited = removeProperty(setProperty(crlf, ['consents', 1, 'withdrawnOn'], '2026-11-20'), [
    'lastName',
  ]);
  expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(edited.replaceAll('\r\n', '\n')).toBe(
    removeProperty(setProperty(source, ['consents', 1, 'withdrawnOn'], '2026-11-20'), ['lastName']),
  );
});

test('objects are written out in lines', () => {
  expect(setProperty('{\n  "people": {}\n}\n', ['people', 'm-1'], { a: 1 })).toBe(
    '{\n  "people": {\n    "m-1": {\n      "a": 1\n    }\n  }\n}\n',
  );
});

test('any object keeps its other values', () => {
  const value = fc.jsonValue({ maxDepth: 1 });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), value),
      fc.constantFrom(0, 2, 4),
      value,
      (object, indent, added) => {
        const plain = JSON.parse(JSON.stringify(object)) as Record<string, unknown>;
        if (Object.hasOwn(plain, 'new')) return;
        const text = JSON.stringify(plain, null, indent);
        const edited = setProperty(text, ['new'], added);
        expect(JSON.parse(edited)).toEqual({ ...plain, new: JSON.parse(JSON.stringify(added)) as unknown });
        expect(JSON.parse(removeProperty(edited, ['new']))).toEqual(plain);
      },
    ),
    { numRuns: 50 },
  );
}, 30_000);
