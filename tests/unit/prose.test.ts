import { describe, expect, it } from 'vitest';
import { proseSamples } from '../corpora/prose.ts';
import { renderRegardless } from '../support/body-resolvers.ts';
import { readStrictHtml } from '../support/strict-html.ts';

describe('ordinary Russian prose', () => {
  it('is a hundred samples and more', () => {
    expect(new Set(proseSamples.map(([source]) => source)).size).toBeGreaterThanOrEqual(100);
  });

  it.each(proseSamples)('%s', (source, shown) => {
    const { html, problems } = renderRegardless(source);
    expect(problems).toEqual([]);
    expect(readStrictHtml(html)).toMatchObject({ offences: [], torn: [], text: shown });
  });

  it('is the same all together', () => {
    const apart = proseSamples.filter(([source]) => !/\[\^|^\[сайт\]/m.test(source));
    const { html, problems } = renderRegardless(apart.map(([source]) => source).join('\n\n'));
    expect(problems).toEqual([]);
    const { text, offences } = readStrictHtml(html);
    expect(offences).toEqual([]);
    const missing = apart.filter(([, shown]) => !text.includes(shown));
    expect(missing).toEqual([]);
  });
});
