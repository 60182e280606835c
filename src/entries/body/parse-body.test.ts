import { describe, expect, it } from 'vitest';
import { bodyText } from './body-text.ts';
import { parseBody } from './parse-body.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Prose → what a reader sees of it; the same text unless given. */
const prose: readonly (string | [source: string, shown: string])[] = [
  'Различия значимы при p < 0,05.',
  'Возможны варианты {а, б}.',
  'Нам с вами по пути <3',
  'Известно, что 5<7 и 7>5.',
  'Если a<b и c>d, то',
  'Если a<b, то b>a.',
  'При x<y>z',
  'List<String> в учебнике информатики',
  '<имя наставника>',
  '< b и > тоже',
  'import данных в журнал выполняет учитель.',
  'import — это слово значит «ввоз».',
  'export данных из журнала',
  'export: вывоз',
  'import "Иванов" и "Петров" в списке',
  '{',
  '}',
  '} и {',
  '{ незакрытая скобка',
  '{а; б; в}',
  '{1, 2, 3}',
  '{7-9} классы',
  '{x | x > 0}',
  '{a, b}',
  'Итого {см. ниже}',
  '{{вложенные}}',
  'C:\\Программы\\Школа',
  ['\\{так тоже\\}', '{так тоже}'],
  ['\\<так тоже>', '<так тоже>'],
  ['Пишите на <shkola@rodnik.example>.', 'Пишите на shkola@rodnik.example.'],
  ['См. <https://rodnik.example/a_b_c>.', 'См. https://rodnik.example/a_b_c.'],
  ['См. <https://родник.example/о_нас*>.', 'См. https://родник.example/о_нас*.'],
  ['Строка<br>вторая', 'Строка вторая'],
  ['Строка<br/>вторая<BR />третья', 'Строка вторая третья'],
  'https://rodnik.example и www.rodnik.example',
  ['**{важно}** и *p<0,05*', '{важно} и p<0,05'],
  ['`{process.env.HOME}` и `<script>`', '{process.env.HOME} и <script>'],
  ["```js\nimport x from 'y'\n<Foo {...a} />\n```", "import x from 'y' <Foo {...a} />"],
  ['~~~\n<!-- {/* */}\n~~~', '<!-- {/* */}'],
  ['`` `<Callout>` ``', '`<Callout>`'],
  ['| p | q |\n|--|--|\n| <3 | {а} |', 'p q <3 {а}'],
  ['- [ ] сделать\n- [x] сделано', 'сделать сделано'],
  ['> «Цитата» {sic!}\n\n---\n\n1. раз', '«Цитата» {sic!} раз'],
  ['Слово[^1].\n\n[^1]: Пояснение {а}.', 'Слово. Примечания Пояснение {а}.'],
  ['[устав](<ustav shkoly.pdf>)', 'устав'],
  ['Сумма &lt;script&gt; &amp; {}', 'Сумма <script> & {}'],
  'price: 5 $ за {единицу}',
  'import',
  'export',
  '',
];

describe('ordinary prose survives without a problem', () => {
  it.each(prose.map((row) => (typeof row === 'string' ? [row, row] : row)))('%s', (source, shown) => {
    for (const text of [source, `${source}\n`, `${source.replaceAll('\n', '\r\n')}\r\n`]) {
      const { tree, problems } = parseBody(text);
      expect(problems).toEqual([]);
      expect(oneLine(bodyText(tree))).toBe(shown);
    }
  });

  it('also when the text ends in a backslash without a line end', () => {
    for (const text of ['import a from b\\', 'export *\\', '\uFEFFexport *\\', 'export a\\']) {
      expect(oneLine(bodyText(parseBody(text).tree)).trim()).toBe(text.replace('\uFEFF', ''));
    }
  });
});

/** Source → `code line:column` of every problem, in order. The body starts on line 10 of its file. */
const attempts: readonly [source: string, ...problems: string[]][] = [
  ["import x from 'y'", 'esm 10:1'],
  ["import 'y'", 'esm 10:1'],
  ["import {\n  a,\n} from 'y'", 'esm 10:1'],
  ["import * as a from 'y'", 'esm 10:1'],
  ["текст\n\n  import fs from 'node:fs'", 'esm 12:3'],
  ["import('./evil.js')", 'esm 10:1'],
  ['export const a = 1', 'esm 10:1'],
  ['export default function () {}', 'esm 10:1'],
  ["export * from 'y'", 'esm 10:1'],
  ['дом {process.env.HOME}', 'expression 10:5'],
  ['{x}', 'expression 10:1'],
  ['{alert(1)} и {"a"}', 'expression 10:1', 'expression 10:14'],
  ['{...a}', 'expression 10:1'],
  ['{() => 1}', 'expression 10:1'],
  ['{{ name }}', 'expression 10:1'],
  ['{!a}', 'expression 10:1'],
  ['{[a].map(b)}', 'expression 10:1'],
  ['{7*7}', 'expression 10:1'],
  ['{new Date()}', 'expression 10:1'],
  ['${name}', 'expression 10:2'],
  ['{`a`}', 'expression 10:1'],
  ['{process\n.env}', 'expression 10:1'],
  ['{/* скрыто */}', 'comment 10:1'],
  ['<!-- скрыто -->', 'comment 10:1'],
  ['<Foo />', 'unknown-component 10:1'],
  ['а <Foo a="1">б</Foo>', 'unknown-component 10:3'],
  ['<Foo.Bar />', 'unknown-component 10:1'],
  ['<script>alert(1)</script>', 'raw-html 10:1'],
  ['слово<script>alert(1)</script>', 'raw-html 10:6'],
  ['</script>', 'raw-html 10:1'],
  ['<img src=x onerror=alert(1)>', 'raw-html 10:1'],
  ['<img src=x onerror=alert(1)', 'raw-html 10:1'],
  ['<svg/onload=alert(1)>', 'raw-html 10:1'],
  ['<iframe src="https://a.example"></iframe>', 'raw-html 10:1'],
  ['<style>p{}</style>', 'raw-html 10:1'],
  ['<SCRIPT>', 'raw-html 10:1'],
  ['<b>жирно</b> и <i>нет</i>', 'raw-html 10:1', 'raw-html 10:16'],
  ['<x-callout>', 'raw-html 10:1'],
  ['<?php echo 1 ?>', 'comment 10:1'],
  ['[a](javascript:alert(1))', 'unsafe-link 10:1'],
  ['[a](JavaScript:alert(1))', 'unsafe-link 10:1'],
  ['[a](java&#9;script:alert(1))', 'unsafe-link 10:1'],
  ['[a](java&Tab;script&colon;alert(1))', 'unsafe-link 10:1'],
  ['[a](<java\tscript:alert(1)>)', 'unsafe-link 10:1'],
  ['[a](&#1;javascript:alert(1))', 'unsafe-link 10:1'],
  ['[a](javascript%3Aalert(1))', 'unsafe-link 10:1'],
  ['[a](data:text/html,x)', 'unsafe-link 10:1'],
  ['[a](vbscript:x)', 'unsafe-link 10:1'],
  ['[a](//evil.example)', 'unsafe-link 10:1'],
  ['[a](\\\\\\\\evil.example)', 'unsafe-link 10:1'],
  ['[a](/\\\\evil.example)', 'unsafe-link 10:1'],
  ['[a](https://rodnik.example@evil.example)', 'unsafe-link 10:1'],
  ['[a](https:evil.example)', 'unsafe-link 10:1'],
  ['[a][b]\n\n[b]: javascript:alert(1)', 'unsafe-link 10:1'],
  ['<javascript:alert(1)>', 'unsafe-link 10:1'],
  ['[a](http://rodnik.example)', 'insecure-link 10:1'],
  ['см. http://rodnik.example', 'insecure-link 10:5'],
  ['![a](https://evil.example/a.png)', 'foreign-image 10:1'],
  ['![a](//evil.example/a.png)', 'foreign-image 10:1'],
  ['![a](data:image/png;base64,AA)', 'unsafe-link 10:1'],
  ['![](./evil.js)', 'not-an-image 10:1'],
  ['![a](a.png?url)', 'not-an-image 10:1'],
  ['![a](a.svg)', 'not-an-image 10:1'],
  ['![a](a.png?raw)', 'not-an-image 10:1'],
  ['![](a.png)', 'missing-attribute 10:1'],
  ['<Callout type="info" foo="1">\nа\n</Callout>', 'unknown-attribute 10:22'],
  ['<Callout type={x}>\nа\n</Callout>', 'expression 10:10'],
  ['<Callout {...x}>\nа\n</Callout>', 'expression 10:10'],
  ['<Callout onclick="x">\nа\n</Callout>', 'unknown-attribute 10:10'],
  ['<Callout type="danger">\nа\n</Callout>', 'invalid-attribute 10:1'],
  ['<Callout type=info>\nа\n</Callout>', 'invalid-attribute 10:10'],
  ['<Figure src="a.png" alt=\'<PersonLink id="m"/>\' />', 'invalid-attribute 10:1'],
  ['<Figure src="a.png" alt="а" caption="&lt;PersonLink id=\'m\'/>" />', 'invalid-attribute 10:1'],
  ['<Quote author=\'<personlink id="m"/>\'>\n\nа\n\n</Quote>', 'invalid-attribute 10:1'],
  ['![<PersonLink id="m"/>](a.png)', 'invalid-attribute 10:1'],
  ['![Урок ведёт <PersonLink id="m"/>](a.png)', 'invalid-attribute 10:1'],
  ['![Урок](a.png "&lt;PersonLink/>")', 'invalid-attribute 10:1'],
  ['<Figure src="a.png" />', 'missing-attribute 10:1'],
  ['<Figure alt="а" />', 'missing-attribute 10:1'],
  ['<Figure src="https://e.example/a.png" alt="а" />', 'foreign-image 10:1'],
  ['<Figure src="&#106;avascript:a.png" alt="а" />', 'unsafe-link 10:1'],
  ['<DocumentLink />', 'missing-attribute 10:1'],
  ['<PersonLink id="a">Имя</PersonLink>', 'unexpected-content 10:1'],
  ['**<Callout>а</Callout>**', 'misplaced-component 10:3'],
  ['<Callout>', 'syntax 10:1'],
  ['<ResultBlock />\nитог', 'syntax 10:1'],
  ['< ResultBlock >\nитог\n</ ResultBlock>', 'unknown-component 10:1', 'unknown-component 12:1'],
  ['<RеsultBlосk>\nитог\n</RеsultBlосk>', 'unknown-component 10:1', 'unknown-component 12:1'],
  ['<Result\u200BBlock>\nитог', 'unknown-component 10:1'],
  ['[а][р]\n\n<ResultBlock>\n\n[р]: https://a.example "итог"\n\n</ResultBlock>', 'syntax 14:1'],
  ['а\n</Callout>', 'syntax 11:1'],
  ['<Callout>а\n\nб</Callout>', 'syntax 10:1'],
  ['<Callout title="', 'syntax 10:1'],
  ['<Quote>\n<Callout>\nа\n</Quote>', 'syntax 11:1'],
  [`${'> '.repeat(60)}а`, 'too-deep 10:101'],
  ['<Callout>\n'.repeat(51) + '</Callout>\n'.repeat(51), 'too-deep 60:1'],
  [' *а'.repeat(2001), 'too-complex 10:1'],
  ['а &amp;'.repeat(201), 'too-complex 10:1'],
  ['а '.repeat(10_001), 'too-complex 10:1'],
  ['<PersonLink id="а" />\n\n'.repeat(1001), 'too-complex 2010:1'],
  [`|${'-|'.repeat(400)}\n${'а\n'.repeat(200)}`, 'too-complex 10:1'],
];

describe('what is not prose is reported with its place, and stays text', () => {
  it.each(attempts)('%s', (source, ...expected) => {
    const { problems } = parseBody(source, { firstLine: 10 });
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
  });

  it('tells the first hundred of one kind, and whatever else there is', () => {
    const { problems } = parseBody(`${'<? '.repeat(5000)}\n\n{a.b}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.code).toBe('expression');
  });

  it('reports everything at once, in the order of the text', () => {
    const { tree, problems } = parseBody('{a.b}\n\n<Foo />\n\n[x](//y)\n\n{c.d}');
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5, 7]);
    expect(bodyText(tree)).toBe('{a.b}\n<Foo />\nx\n{c.d}');
  });
});

describe('the tree', () => {
  const headings = (source: string) =>
    parseBody(source).tree.children.flatMap((node) =>
      node.type === 'element' && /^h\d$/.test(node.tagName)
        ? [`${node.tagName}#${String(node.properties['id'])}`]
        : [],
    );

  it('puts headings under the page’s own, without gaps, with unique ids', () => {
    expect(headings('# Цели и задачи\n\n### Щука\n\n## Цели и задачи\n\n# 2026\n\n# …')).toEqual([
      'h2#celi-i-zadachi',
      'h3#razdel-shchuka',
      'h3#celi-i-zadachi-2',
      'h2#2026',
      'h2#razdel',
    ]);
  });

  it('is plain JSON without positions', () => {
    const { tree } = parseBody('# А\n\n<Callout>\nб[^1]\n</Callout>\n\n[^1]: в');
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    expect(JSON.stringify(tree)).not.toContain('position');
  });

  it('keeps a result back as a whole when its tags are broken', () => {
    const { tree } = parseBody('до\n\n<ResultBlock program="p">итог\n\nитог</ResultBlock>\n\nпосле');
    const shown = tree.children.filter((node) => node.type === 'element' && node.tagName === 'p');
    expect(shown.map(bodyText)).toEqual(['до', 'после']);
  });
});
