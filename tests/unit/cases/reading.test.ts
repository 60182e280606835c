import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newsItem } from '../../support/clean-school.ts';
import { judge, testCases } from '../../support/content-case.ts';
import { json } from '../../support/edit-files.ts';

const news = 'news/proverka.mdx';
const canary = path.join(tmpdir(), `canary-${process.pid}`);
const front = (language: string, fields: string) => `---${language}\n${fields}\n---\n\nТайныйтекст.\n`;
const withBody = (body: string, id = 'n-2') => newsItem(id, 'Тайныйзаголовок', '', body);
const data = 'требования раздела к данным';
const writeCanary = `require('node:fs').writeFileSync('${canary}', '')`;

afterAll(() => rm(canary, { force: true }));

testCases('what is read and what is refused (83–91)', [
  {
    name: '83. front matter that is a program',
    edit: { [news]: front('js', `{id: 'n-2', title: ${writeCanary}}`) },
    finds: [`error DATA-01.language news/proverka.mdx:1 · ${data}`],
    hides: ['Тайныйтекст'],
    says: [/Поля на языках программирования не читаются и не выполняются/],
  },
  {
    name: '83. a function inside of YAML',
    edit: {
      [news]: front(
        '',
        `id: n-2\ntitle: !!js/function 'function () { ${writeCanary.replaceAll("'", '"')} }'`,
      ),
    },
    finds: [`error DATA-01.yaml news/proverka.mdx:3 · ${data}`],
    hides: ['Тайныйтекст'],
  },
  {
    name: '83. front matter that asks for a page of its own',
    edit: { [news]: front('', "id: n-2\ntitle: Новость\npublishedOn: '2026-11-10'\nlayout: ./evil.js") },
    finds: [`error DATA-03.template news/proverka.mdx:5 layout · ${data}`],
    hides: ['Тайныйтекст', 'evil.js'],
  },
  ...(
    [
      ['import', "import fs from 'node:fs'", 'esm'],
      ['export', 'export const a = 1', 'esm'],
      ['an expression', 'Папка: {process.env.HOME}', 'expression'],
      ['a call in an attribute', '<Callout type={process.exit(1)}>Текст</Callout>', 'expression'],
      ['a comment', '{/* пояснение */}', 'comment'],
    ] as const
  ).map(([name, body, code]) => ({
    name: `84. ${name}`,
    edit: { [news]: withBody(body) },
    finds: [`error BODY-01.${code} news/proverka.mdx:7 body · ${data}`],
    hides: ['Тайныйзаголовок'],
  })),
  ...(
    [
      ['85. a script', '<script>alert(1)</script>', 'raw-html'],
      ['85. an event handler', '<img src="x" onerror="alert(1)">', 'raw-html'],
      ['85. a page inside of an address', '[страница](data:text/html,1)', 'unsafe-link'],
      ['85. a frame', '<iframe src="https://video.example/embed/1"></iframe>', 'raw-html'],
    ] as const
  ).map(([name, body, code]) => ({
    name,
    edit: { [news]: withBody(body) },
    finds: [`error BODY-01.${code} news/proverka.mdx:7 body · ${data}`],
    hides: ['Тайныйзаголовок'],
  })),
  {
    name: '86. a bomb of anchors',
    edit: {
      [news]: front(
        '',
        [
          'id: n-2',
          'a: &a [x, x, x, x, x, x, x, x, x, x]',
          ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => {
            const before = 'abcdefgh'[index];
            return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
          }),
        ].join('\n'),
      ),
    },
    finds: [`error DATA-01.tooDeep news/proverka.mdx · ${data}`],
    hides: ['Тайныйтекст'],
  },
  {
    name: '86. an entry of 10 MB',
    edit: { [news]: withBody('Тайныйтекст. '.repeat(450_000)) },
    finds: [`error DATA-01.tooLarge news/proverka.mdx · ${data}`],
    hides: ['Тайныйтекст'],
    says: [/читаются файлы до 1,0\sМБ/],
  },
  {
    name: '90. a file with a Cyrillic name, quotes and blanks',
    edit: {
      'files/Приказ «О наставниках» № 5.txt': 'Приказ о наставниках',
      'documents/prikaz-9.json': json({
        files: [{ file: 'Приказ «О наставниках» № 5.txt', title: 'Приказ о наставниках' }],
      }),
    },
    finds: [],
    shows: ['"address":"files/prikaz-o-nastavnikah-5.txt"'],
  },
  {
    name: '90. an entry with such a name',
    edit: { 'news/Неделя «Наставник» 2026.mdx': withBody('Текст.') },
    finds: [],
    shows: ['novosti/nedelya-nastavnik-2026/'],
  },
  {
    name: '91. two names that differ in case',
    given: { 'news/proverka.mdx': withBody('Текст.') },
    edit: { 'news/Proverka.mdx': withBody('Текст.', 'n-3') },
    finds: [
      `error DATA-07.sameName news/Proverka.mdx · ${data}`,
      `error DATA-07.sameName news/proverka.mdx · ${data}`,
    ],
    hides: ['Тайныйзаголовок'],
    says: [/на компьютере с Windows останется один из них/],
  },
]);

it('83, 84. nothing of it was executed', () => {
  expect(existsSync(canary)).toBe(false);
});

describe('92. an empty folder', () => {
  it('gives a section that says what is missing', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'case-'));
    const { findings, selfCheck, section } = await judge(dir, '2026-11-22');
    await rm(dir, { recursive: true });
    expect(section.school.fullName).toBe('Школа не указана');
    expect(findings.map(({ rule, code, severity }) => `${severity} ${rule}.${code}`)).toContain(
      'error DATA-01.noSchool',
    );
    expect(selfCheck.items.map(({ answer }) => answer)).toEqual(Array(10).fill('no'));
    expect(selfCheck.items.every(({ remarks }) => remarks.length > 0)).toBe(true);
  });
});
