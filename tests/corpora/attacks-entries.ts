import type { EntryAttack } from './attack.ts';
import { program, token } from './canary.ts';

const news = (fields: string, body = 'Текст новости.') =>
  `---\nid: ataka\ntitle: Атака\nsummary: Коротко.\npublishedOn: '2026-09-16'\n${fields}---\n\n${body}\n`;

/** A file of news with its text, under a name of its own. */
const file = (
  name: string,
  text: string,
  problems: readonly string[],
  more: Partial<EntryAttack> = {},
): EntryAttack => ({ name, file: `news/${name}.mdx`, text, problems, ...more });

const languages = ['js', 'javascript', 'coffee', 'json', 'toml', 'cson', 'ts', ' js', 'yaml'];

const frontMatterAttacks: EntryAttack[] = [
  ...languages.map((language, index) =>
    file(`yazyk-${index}`, `---${language}\nmodule.exports = (${program})\n---\nа\n`, [
      'DATA-01.language :1',
    ]),
  ),
  file('yaml-funkciya', news(`tags: !!js/function 'function () { ${program.replaceAll("'", '"')} }'\n`), [
    'DATA-01.yaml :6',
  ]),
  file('yaml-regexp', news('summary2: !!js/regexp /(a+)+$/\n'), ['DATA-01.yaml :6']),
  file('yaml-neopredeleno', news('summary2: !!js/undefined ""\n'), ['DATA-01.yaml :6']),
  file('yaml-python', news('summary2: !!python/object/apply:os.system ["touch a"]\n'), ['DATA-01.yaml :6']),
  file('yaml-binarnyj', news('summary2: !!binary PHNjcmlwdD4=\n'), ['DATA-01.yaml :6']),
  file('yaml-slitie', news('base: &base {draft: true}\n<<: *base\n'), [
    'DATA-03.unknown base',
    'DATA-03.unknown <<',
  ]),
  file('yaml-proto', news('__proto__: {draft: true}\nconstructor: {prototype: {draft: true}}\n'), [
    'DATA-03.unknown __proto__',
    'DATA-03.unknown constructor',
  ]),
  file('yaml-dvazhdy', news('title: Другое\n'), ['DATA-01.yaml :6']),
  file(
    'yaml-bomba',
    news(
      `a: &a [1, 1, 1, 1, 1, 1, 1, 1]\n${'bcdefghijk'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(8)}]\n`)}`,
    ),
    ['DATA-01.tooDeep'],
  ),
  file('yaml-krug', news('a: &a [*a]\n'), ['DATA-01.tooDeep']),
  file('yaml-glubina', news(`a: ${'['.repeat(10_000)}\n`), ['DATA-01.yaml :6']),
  file('yaml-shirina', news(`a: [${'1, '.repeat(50_000)}]\n`), ['DATA-01.tooDeep']),
  file('yaml-dva', news('...\n---js\nа: 1\n'), ['DATA-01.noFrontMatter :1']),
  file('maket', news(`layout: ../../evil.astro\n`), ['DATA-03.template layout']),
  file('klyuchi', news('components: {p: x}\nurl: javascript:alert(1)\nscript: alert(1)\nimport: fs\n'), [
    'DATA-03.unknown components',
    'DATA-03.unknown url',
    'DATA-03.unknown script',
    'DATA-03.unknown import',
  ]),
  file(
    'ssylka-fajl',
    news("files: [{file: '../../../etc/passwd'}, {file: '/etc/passwd'}, {file: 'C:\\a.pdf'}]\n"),
    ['DATA-02.file-path files.0.file', 'DATA-02.file-path files.1.file', 'DATA-02.file-path files.2.file'],
  ),
  file('id-naruzhu', news('').replace('id: ataka', 'id: ../../index'), ['DATA-02.entry-id id']),
  file('ssylka-naruzhu', news('programs: [../../../etc/passwd]\n'), ['DATA-02.entry-id programs.0']),
  file('nul', news('', 'до\0после'), ['DATA-01.encoding']),
  file('nulyaya', '\0\0\0\0', ['DATA-01.encoding']),
  file('bez-shapki', `import fs from 'node:fs'\n\n{${token}}\n`, ['DATA-01.noFrontMatter :1']),
  file(
    'zagolovok',
    news('').replace('title: Атака', `title: '</title></script><script>alert("${'x'}")</script>{7*7}'`),
    [],
    { published: true },
  ),
  file(
    'kratko',
    news('').replace('Коротко.', `'<img src=x onerror=alert(1)> ]]><script>alert(1)</script> <!-- -->'`),
    [],
    { published: true },
  ),
  file('tegi', news('roadmapActivities: ["</script><svg onload=alert(1)>", "javascript:alert(1)"]\n'), [], {
    published: true,
  }),
  file(
    'obman',
    news('').replace(
      'title: Атака',
      'title: "Приказ \\u202Egpj.exe\\u202C \\u200Bот\\u0000 \\uFEFFшколы\\u0007"',
    ),
    [],
    { published: true },
  ),
  file('nevidimka', news('').replace('title: Атака', 'title: "\\u200B\\u2060\\u3164"'), [
    'DATA-02.tooSmall title',
  ]),
  file('stroki', news('').replace('title: Атака', 'title: "Раз\\nдва\\r\\nтри\\u2028четыре"'), [], {
    published: true,
  }),
  file('surrogat', news('').replace('title: Атака', 'title: "Раз \\ud83d два"'), [], { published: true }),
];

const json = (
  kind: 'mentors' | 'documents',
  name: string,
  text: string,
  problems: readonly string[],
  more: Partial<EntryAttack> = {},
): EntryAttack => ({ name, file: `${kind}/${name}.json`, text, problems, ...more });

const mentor = (fields: string) =>
  `{\n  "id": "m-ataka",\n  "position": "учитель",\n  "appointmentOrder": { "number": "1", "date": "2026-09-01" },\n  "dutyConsent": { "date": "2026-08-28" },\n  ${fields}\n}\n`;

const document = (fields: string) =>
  `{\n  "id": "d-ataka",\n  "title": "Порядок",\n  "level": "local",\n  "documentType": "regulation",\n  ${fields}\n}\n`;

const jsonAttacks: EntryAttack[] = [
  json('mentors', 'dvazhdy', mentor('"position": "директор"'), ['DATA-01.json :6']),
  json('mentors', 'dvazhdy-inache', mentor('"\\u0070osition": "директор"'), ['DATA-01.json :6']),
  json('mentors', 'dvazhdy-vnutri', mentor('"agreementRef": { "number": "1",\n  "number": "2" }'), [
    'DATA-01.json :7',
  ]),
  json('mentors', 'proto', mentor('"__proto__": { "draft": true }, "constructor": { "prototype": {} }'), [
    'DATA-03.unknown __proto__',
    'DATA-03.unknown constructor',
  ]),
  json('mentors', 'glubina', '['.repeat(100_000), ['DATA-01.tooDeep']),
  json('mentors', 'glubina-obektov', mentor(`"a": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), [
    'DATA-01.tooDeep',
  ]),
  json('mentors', 'kod', mentor('"position2": require("node:fs")'), ['DATA-01.json :6']),
  json('mentors', 'poyasnenie', mentor('// alert(1)\n"subject": "а"'), ['DATA-01.json :6']),
  json('mentors', 'put', mentor('"photo": "../../../../etc/passwd"'), ['DATA-02.file-path photo']),
  json('mentors', 'put-windows', mentor('"photo": "..\\\\..\\\\secret.jpg"'), ['DATA-02.file-path photo']),
  json('mentors', 'put-adres', mentor('"photo": "https://evil.example/a.jpg"'), ['DATA-02.file-path photo']),
  json('mentors', 'id-naruzhu', mentor('"subject": "а"').replace('m-ataka', '../../o-sisteme'), [
    'DATA-02.entry-id id',
  ]),
  json('mentors', 'id-proto', mentor('"subject": "а"').replace('m-ataka', '__proto__'), [
    'DATA-02.entry-id id',
  ]),
  json(
    'mentors',
    'kontakt-js',
    mentor('"openMentoring": { "enabled": true, "contactUrl": "javascript:alert(1)//https://" }'),
    ['DATA-02.url openMentoring.contactUrl'],
  ),
  json(
    'mentors',
    'kontakt-data',
    mentor('"openMentoring": { "enabled": true, "contactUrl": "data:text/html,x" }'),
    ['DATA-02.url openMentoring.contactUrl'],
  ),
  json(
    'mentors',
    'kontakt-obman',
    mentor('"openMentoring": { "enabled": true, "contactUrl": "https://rodnik.example@evil.example/" }'),
    ['DATA-02.url openMentoring.contactUrl'],
  ),
  json(
    'mentors',
    'kontakt-nevidimyj',
    mentor('"openMentoring": { "enabled": true, "contactUrl": "https://rodnik\\u200B.example/" }'),
    ['DATA-02.url openMentoring.contactUrl'],
  ),
  json(
    'mentors',
    'razmetka',
    mentor('"about": "</script><script>alert(1)</script>", "achievements": ["<img src=x onerror=alert(1)>"]'),
    [],
    { published: true },
  ),
  json('documents', 'ssylka-js', document('"url": "javascript:alert(1)"'), ['DATA-02.url url']),
  json('documents', 'ssylka-bez-shemy', document('"url": "//evil.example"'), ['DATA-02.url url']),
  json('documents', 'ssylka-http', document('"url": "http://rodnik.example"'), ['DATA-02.url url']),
  json('documents', 'ssylka-perenos', document('"url": "https://rodnik.example/\\njavascript:alert(1)"'), [
    'DATA-02.url url',
  ]),
  json(
    'documents',
    'tekst',
    document('"htmlText": "<script>alert(1)</script>\\n\\n{process.env.HOME}\\n\\n[а](javascript:alert(1))"'),
    [],
    { published: true },
  ),
  json('documents', 'fajl-naruzhu', document('"files": [{ "file": "a/../../b.pdf" }]'), [
    'DATA-02.file-path files.0.file',
  ]),
  json('documents', 'svyaz-naruzhu', document('"supersedes": "../prikaz", "program": "../../x"'), [
    'DATA-02.entry-id supersedes',
    'DATA-02.entry-id program',
  ]),
];

/** Files of a content folder that attack by their fields, their form or their encoding. */
export const entryAttacks: readonly EntryAttack[] = [...frontMatterAttacks, ...jsonAttacks];
