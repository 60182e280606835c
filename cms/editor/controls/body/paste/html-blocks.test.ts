import fc from 'fast-check';
import { ELEMENT_NODE, parse, TEXT_NODE } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import { convertHtml, isFormatted } from './html-blocks.ts';
import type { HtmlNode } from './html-node.ts';

/** What ultrahtml gives: 0 is the page, 1 an element, 2 a text. */
interface ParsedNode {
  type: number;
  name?: string;
  value?: string;
  attributes?: Record<string, string>;
  children?: ParsedNode[];
}

/** A parsed page with the names that the browser's nodes have. */
function toDom({ type, name, value, attributes, children }: ParsedNode): HtmlNode {
  return {
    nodeType: type === ELEMENT_NODE || type === 0 ? 1 : type === TEXT_NODE ? 3 : 8,
    nodeName: (name ?? 'body').toUpperCase(),
    nodeValue: type === TEXT_NODE ? (value ?? '').replaceAll('&nbsp;', '\u00A0') : null,
    childNodes: (children ?? []).map(toDom),
    getAttribute: (wanted) => attributes?.[wanted] ?? null,
  };
}

const pageOf = (html: string) => toDom(parse(html) as ParsedNode);
const textPage = (value: string): HtmlNode => {
  const text: HtmlNode = { nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] };
  const paragraph: HtmlNode = { nodeType: 1, nodeName: 'P', nodeValue: null, childNodes: [text] };
  return { nodeType: 1, nodeName: 'BODY', nodeValue: null, childNodes: [paragraph] };
};

const wordItem = (level: number, marker: string, words: string) =>
  `<p style="margin-left:36.0pt;mso-list:l0 level${level} lfo1"><!--[if !supportLists]-->` +
  `<span style="mso-list:Ignore">${marker}<span style="font:7.0pt">&nbsp;&nbsp; </span></span>` +
  `<!--[endif]-->${words}<o:p></o:p></p>`;

const cases: readonly [html: string, markdown: string][] = [
  ['<p>Один</p>\n<p>Два</p>', 'Один\n\nДва'],
  ['<h1>Название</h1><h3>Глава</h3>', '## Название\n\n### Глава'],
  ['<p>Это <b>важно</b> и <em>срочно</em>.</p>', 'Это **важно** и *срочно*.'],
  ['<p>Это<b> важно </b>очень</p>', 'Это **важно** очень'],
  ['<p><b>раз</b><b>-два</b></p>', '**раз-два**'],
  ['<b style="font-weight:normal"><p>Из облачного документа</p></b>', 'Из облачного документа'],
  ['<p><span style="font-weight:700;font-style:italic">оба</span></p>', '***оба***'],
  ['<p style="color:red" class="x">цвет <font size=7>не нужен</font></p>', 'цвет не нужен'],
  ['<ul><li>раз</li><li><p>два</p><ul><li>внутри</li></ul></li></ul>', '- раз\n- два\n  - внутри'],
  ['<ol><li>раз</li><li>два</li></ol>', '1. раз\n2. два'],
  ['<ul><li>раз</li><ul><li>внутри</li></ul></ul>', '- раз\n  - внутри'],
  ['<p><a href="https://rodnik.example/a(b)">сайт</a></p>', '[сайт](https://rodnik.example/a%28b%29)'],
  ['<p><a href="javascript:alert(1)">нажми</a> <a href="file:///C:/a">файл</a></p>', 'нажми файл'],
  ['<p><a name="_Toc1">якорь</a></p>', 'якорь'],
  ['<p>строка<br>вторая</p>', 'строка<br>\nвторая'],
  ['<blockquote><p>раз</p><p>два</p></blockquote>', '> раз\n>\n> два'],
  [
    '<table><tr><th>Год</th><th>Пар</th></tr><tr><td><p>2026</p></td><td>1|2</td></tr></table>',
    '| Год | Пар |\n| --- | --- |\n| 2026 | 1\\|2 |',
  ],
  [
    '<table><tr><td colspan=2>А</td></tr><tr><td>б</td><td><ul><li>в</li><li>г</li></ul></td></tr></table>',
    '| А |  |\n| --- | --- |\n| б | в<br>г |',
  ],
  ['<table><tr><td><p>вёрстка таблицей</p><p>два</p></td></tr></table>', 'вёрстка таблицей\n\nдва'],
  ['<style>p{}</style><script>x()</script><!-- нет --><p style="display: none">нет</p>да', 'да'],
  ['<img src="x.png" onerror="x()"><p>слова</p>', 'слова'],
  [
    wordItem(1, '·', 'раз') + wordItem(2, 'o', 'внутри') + wordItem(1, '·', 'два'),
    '- раз\n   - внутри\n- два',
  ],
  [
    wordItem(1, '1.', 'раз') + '\n' + wordItem(1, '2.', '<b>два</b>') + '<p>дальше</p>',
    '1. раз\n2. **два**\n\nдальше',
  ],
  ['<p>2*3*4 и [ссылка](x) # нет</p>', '2\\*3\\*4 и \\[ссылка\\](x) # нет'],
  ['<p># не заголовок</p><p>1. не список</p><p>- тоже</p>', '\\# не заголовок\n\n1\\. не список\n\n\\- тоже'],
];

describe('convertHtml', () => {
  it.each(cases)('%s', (html, markdown) => {
    expect(convertHtml(pageOf(html))).toBe(markdown);
  });

  it.each(cases)('makes nothing that the section refuses: %s', (html) => {
    expect(parseBody(convertHtml(pageOf(html))).problems).toEqual([]);
  });

  it('keeps plain words as they read', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...[
            'слово',
            ' ',
            '*',
            '_',
            '`',
            '[',
            ']',
            '(x)',
            '#',
            '- ',
            '1. ',
            '> ',
            '|',
            '~~',
            '~',
            '=',
            '&amp;',
          ],
          ...[
            '<Callout>',
            '<b>',
            '<3',
            '\\',
            '!',
            '{',
            '}',
            '5',
            'a',
            ':',
            '---',
            '+ ',
            '$',
            '«',
            '.',
            '\\*',
            '^',
          ],
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(words, (value) => {
        const { tree } = parseBody(convertHtml(textPage(value)));
        expect(bodyText(tree)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isFormatted', () => {
  it.each([
    ['<p>просто</p>', false],
    ['<span style="color:red">просто</span><br>', false],
    ['<p><b> </b>просто</p>', false],
    ['<pre>**не трогать**</pre>', false],
    ['<p>раз</p><p>два</p>', true],
    ['<p><b>раз</b></p>', true],
    ['<div><div><h2>раз</h2></div></div>', true],
    ['<a href="https://rodnik.example">раз</a>', true],
  ])('%s', (html, expected) => {
    expect(isFormatted(pageOf(html))).toBe(expected);
  });
});
