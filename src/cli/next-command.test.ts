import { expect, test } from 'vitest';
import { formatCommand } from './next-command.ts';

test.each([
  [{}, 'npm run consent -- purge m-1'],
  [{ content: 'школа' }, 'npm run consent -- purge m-1 --content школа'],
  [{ content: 'C:\\Школа\\content' }, 'npm run consent -- purge m-1 --content C:\\Школа\\content'],
  [
    { content: 'моя школа/', private: '../закрытая папка' },
    'npm run consent -- purge m-1 --content "моя школа" --private "../закрытая папка"',
  ],
])('%j is repeated', (options, command) => {
  expect(formatCommand('consent', ['purge', 'm-1'], options, ['content', 'private'])).toBe(command);
});

test('a command gets only the folders that it knows, and no dashes without arguments', () => {
  expect(formatCommand('build', [], { private: 'p' }, ['content'])).toBe('npm run build');
});
