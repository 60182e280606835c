import { expect, test } from 'vitest';
import { entryAddress } from './entry-address.ts';

test.each(['den-uchitelya', 'день-учителя', 'a b', 'a+b', 'a&b', "a'b"])(
  '%s goes through the router',
  (slug) => {
    expect(entryAddress('news', slug)).toEqual({ way: 'router', to: `/collections/news/entries/${slug}` });
  },
);

test('a field stands behind the entry', () => {
  const [plain, encoded] = ['a', '100%'].map((slug) => entryAddress('programs', slug, 'activities.3.doneOn'));
  expect(plain).toEqual({ way: 'router', to: '/collections/programs/entries/a?pole=activities.3.doneOn' });
  expect(encoded).toEqual({
    way: 'browser',
    href: '#/collections/programs/entries/100%25?pole=activities.3.doneOn',
  });
});

test.each(['100%', 'a%20b', 'a%23b', '% %'])('%s comes out of the address as it was', (slug) => {
  const address = entryAddress('news', slug);
  if (address.way !== 'browser') throw new Error(address.way);
  expect(decodeURI(address.href)).toBe(`#/collections/news/entries/${slug}`);
});

test.each(['a#b', 'a?b', '100%?'])('%s has no address', (slug) => {
  expect(entryAddress('news', slug)).toEqual({ way: 'none' });
});
