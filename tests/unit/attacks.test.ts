import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#entries/body/parse-body';
import { parseEntry } from '#entries/parse-entry';
import type { Kind } from '#model/kind-names';
import { bodyAttacks } from '../corpora/attacks.ts';
import { entryAttacks } from '../corpora/attacks-entries.ts';
import { sizeAttacks } from '../corpora/attacks-size.ts';
import { executed } from '../corpora/canary.ts';
import { renderRegardless } from '../support/body-resolvers.ts';
import { readStrictHtml } from '../support/strict-html.ts';

const place = ({ code, line, column }: { code: string; line: number; column: number }) =>
  `${code} ${line}:${column}`;

/** Elements and attributes that could run, as a lenient parser of web pages sees them. */
function liveMarkup(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap(liveMarkup);
  if (node.type !== 'element') return below;
  const { tagName, properties } = node;
  const live = /^(?:script|style|iframe|object|embed|svg|math|form|meta|base|link|body|button)$/i.test(
    tagName,
  );
  const handlers = Object.keys(properties).filter((name) => /^on|^style$|^srcdoc$|^formaction$/i.test(name));
  return [...(live ? [tagName] : []), ...handlers, ...below];
}

describe('attacks in a body', () => {
  it('are many, and each has a name of its own', () => {
    expect(bodyAttacks.length + entryAttacks.length).toBeGreaterThan(250);
    expect(new Set(bodyAttacks.map(({ source }) => source)).size).toBe(bodyAttacks.length);
  });

  it.each(bodyAttacks)('$name: $source', ({ source, problems }) => {
    const { html, problems: found } = renderRegardless(source);
    expect(found.map(place)).toEqual(problems);
    expect(readStrictHtml(html).offences).toEqual([]);
    expect(liveMarkup(htmlToHast(html, { fragment: true }))).toEqual([]);
    expect(html).not.toContain(executed);
    expect(globalThis).not.toHaveProperty('kanarejka');
  });

  it.each(sizeAttacks.map(([source, ...problems]) => ({ start: source.slice(0, 20), source, problems })))(
    'of $source.length characters do not exhaust the parser: $start',
    ({ source, problems }) => {
      const start = performance.now();
      const { problems: found } = parseBody(source);
      const seconds = (performance.now() - start) / 1000;
      const firsts = found.filter(({ code }, index) => found.findIndex((one) => one.code === code) === index);
      expect(firsts.map(place)).toEqual(problems);
      expect(seconds).toBeLessThan(2);
    },
  );
});

describe('attacks in the other parts of a file', () => {
  it.each(entryAttacks)('$file: $name', ({ file, text, problems, published }) => {
    const kind = file.slice(0, file.indexOf('/')) as Kind;
    const bytes = Buffer.from(text);
    const { entry, problems: found } = parseEntry(
      kind,
      { path: file, size: bytes.length, bytes },
      'Europe/Moscow',
    );
    expect(
      found.map(({ rule, code, field, line }) => `${rule}.${code} ${field}${line ? `:${line}` : ''}`.trim()),
    ).toEqual(problems);
    expect(entry !== undefined && found.length === 0).toBe(published === true);
    expect(Object.prototype).not.toHaveProperty('draft');
    expect(globalThis).not.toHaveProperty('kanarejka');
  });
});

describe('the lenient reader of web pages', () => {
  it('finds what could run', () => {
    const page = htmlToHast('<p onclick="x"><img src=x onerror=y><svg></svg><script>1</script></p>', {
      fragment: true,
    });
    expect(liveMarkup(page)).toEqual(['onClick', 'onError', 'svg', 'script']);
  });
});

describe('the strict reader of web pages', () => {
  it.each([
    '<script>1</script>',
    '<p onclick="x">a</p>',
    '<p onclick=x>a</p>',
    '<a href="java&#x9;script:1">a</a>',
    '<a href="javascript:1">a</a>',
    '<a href="//evil.example">a</a>',
    '<a href="https://a@evil.example">a</a>',
    '<img src="https://evil.example/a.png" alt="">',
    '<!-- a -->',
    '<p>a',
    '<h2 id="location">a</h2>',
    '<p class="wide">a</p>',
    'a & b',
    'a < b',
    '<P>a</P>',
    '<p>\u202Ea</p>',
    '<p title="a">b</p>',
  ])('finds %s', (html) => {
    expect(readStrictHtml(html).offences).toHaveLength(1);
  });

  it.each(['<p><div>a</div></p>', '<a href="#a"><a href="#b">a</a></a>', '<h2><p>a</p></h2>'])(
    'finds that %s is torn',
    (html) => expect(readStrictHtml(html).torn).toHaveLength(1),
  );

  it('accepts what it must', () => {
    const html =
      '<h2 id="a-b">а</h2>\n<p>б &#x26; <a href="https://a.example/?b" rel="noopener">в</a><br>г</p>';
    expect(readStrictHtml(html)).toEqual({ offences: [], torn: [], text: 'а\nб & в\nг', elements: 4 });
  });
});
