import fc from 'fast-check';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import { renderBody } from '#section/body/render-body';
import type { BodyResolvers } from '#section/body/resolvers';

const resolvers: BodyResolvers = {
  document: (id) => (id === 'a' ? { href: '/a/', title: 'Документ' } : undefined),
  person: (id) => (id === 'a' ? { label: 'Наставник', href: '/a/' } : undefined),
  figure: () => ({ src: '/a.webp', width: 1, height: 1 }),
  resultsVisible: (program) => program === 'a',
  link: (href) => href,
};

/** Every element and attribute a page may get from a body. Written anew: the code under test has its own list. */
const allowed: Readonly<Record<string, string>> = {
  a: 'href title rel id className dataFootnoteRef ariaDescribedBy ariaLabel',
  blockquote: '', br: '', cite: '', code: 'className', del: '', em: '', hr: '', pre: '', strong: '', sup: '',
  div: 'className tabIndex role ariaLabel', figcaption: '', figure: 'className',
  h2: 'id', h3: 'id', h4: 'id', h5: 'id', h6: 'id',
  img: 'src alt title width height loading', input: 'type disabled checked ariaLabel',
  li: 'id className', ol: 'start', ul: 'className', p: 'className', section: 'className', span: 'className',
  table: '', tbody: '', td: 'className', th: 'scope className', thead: '', tr: '',
}; // prettier-ignore

const fragments = [
  '<Callout>', '</Callout>', '<Callout type="tip" title="т">', '<Quote author="{a}">', '</Quote>',
  '<ResultBlock program="a">', '<ResultBlock>', '</ResultBlock>', '<Figure src="a.png" alt="а" />',
  '<DocumentLink id="a" />', '<DocumentLink id="x">', '</DocumentLink>', '<PersonLink id={a} />', '<Foo a={b}>',
  '</Foo>', '<script>', '</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<br>', '<!--', '-->',
  '{/*', '*/}', '{process.exit(1)}', '{', '}', '{а, б}', '<', '>', 'import a from "b"', 'export *', '\\', '`', '```\n',
  '~~~\n', '**', '*', '_', '~~', '[', '](', '](<', '>)', ')', '![', '[^1]', '\n\n[^1]: ', '|', '|-|-|\n', '| a | b |\n',
  '- ', '1. ', '> ', '## ', '\n', '\n\n', '    ', ' ', 'слово', 'Ё', 'a', '5<7', 'https://a.b', '<https://a.b>',
  '<a@b.ru>', 'javascript:alert(1)', 'data:text/html,', '//a.b', '&lt;script&gt;', '&#123;', '"', "'", '=', '\r\n',
  '\0', '\uFEFF', '😀', '\uD800', '\uE03C', '$', ' title="', '- [ ] ',
]; // prettier-ignore

const body = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fragments) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

function offences(node: Nodes): string[] {
  if (node.type === 'text') return [];
  if (node.type !== 'element' && node.type !== 'root') return [node.type];
  const own = node.type === 'root' ? [] : elementOffences(node.tagName, node.properties);
  return [...own, ...node.children.flatMap(offences)];
}

function elementOffences(tagName: string, properties: Record<string, unknown>): string[] {
  const names = allowed[tagName];
  if (names === undefined) return [tagName];
  const href = (typeof properties['href'] === 'string' ? properties['href'] : '').replace(/[\0-\x20]/g, '');
  const unsafe =
    /^[\\/]{2}/.test(href) || (/^[^/?#]*:/.test(href) && !/^(?:https?:\/\/|mailto:|tel:)/i.test(href));
  const foreign = Object.keys(properties).filter((name) => !names.split(' ').includes(name));
  return [...foreign.map((name) => `${tagName}.${name}`), ...(unsafe ? [`${tagName} ${href}`] : [])];
}

describe('whatever an editor writes', () => {
  it('is parsed, and its page holds nothing but allow-listed elements and attributes', () => {
    let elements = 0;
    fc.assert(
      fc.property(body, (source) => {
        const { tree } = parseBody(source);
        expect(JSON.stringify(tree)).not.toMatch(/"position"|"mdx|[\uE000-\uE0FF]|%EE%8[0-3]/i);
        const page = htmlToHast(renderBody(tree, resolvers), { fragment: true });
        elements += 'children' in page ? page.children.length : 0;
        expect(offences(page)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(elements).toBeGreaterThan(1000);
  });

  it('keeps every word of plain prose, in order, without a problem', () => {
    const word = fc.constantFrom(
      'учитель',
      'p < 0,05',
      '{а, б}',
      '<3',
      '5<7',
      'a<b',
      '{',
      '}',
      'import данных',
      '№ 1',
      '«ё»',
      '—',
    );
    const prose = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(prose, (paragraphs) => {
        const lines = paragraphs.map((words) => words.join(' '));
        const { tree, problems } = parseBody(lines.join('\n\n'));
        expect(problems).toEqual([]);
        expect(bodyText(tree).split('\n')).toEqual(lines);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the check of the page itself', () => {
  it('finds what must not be there', () => {
    const page = htmlToHast('<p onclick="x"><script>1</script><a href="java\tscript:1">a</a><!-- c --></p>', {
      fragment: true,
    });
    expect(offences(page)).toEqual(['p.onClick', 'script', 'a javascript:1', 'comment']);
  });
});
