import { describe, expect, it } from 'vitest';
import { formatLicences } from './licences.ts';

const lock = (packages: Record<string, object>) =>
  JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } });

describe('formatLicences', () => {
  it('lists each package once under its licence, without those of the development', () => {
    const text = formatLicences(
      lock({
        'node_modules/b': { version: '2.0.0', license: 'ISC' },
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/b/node_modules/@x/a': { version: '3.0.0', license: 'MIT' },
        'node_modules/c/node_modules/@x/a': { version: '3.0.0', license: 'MIT' },
        'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true },
      }),
    );
    const lines = text.split('\n').filter((line) => /^(?:## |- )/.test(line));
    expect(lines).toEqual(['## ISC', '- b 2.0.0', '## MIT', '- @x/a 3.0.0', '- a 1.0.0']);
  });

  it.each([
    ['MIT', true],
    ['(MIT AND ISC)', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-only', false],
    ['GPL-2.0-only OR GPL-3.0-only', false],
    ['MIT AND AGPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
    [undefined, false],
  ])('%s is allowed: %s', (license, allowed) => {
    const format = () => formatLicences(lock({ 'node_modules/a': { version: '1.0.0', license } }));
    if (allowed) expect(format()).toContain('- a 1.0.0');
    else expect(format).toThrow('a 1.0.0');
  });
});
