/** Licences that a school may use and pass on with the section, by SPDX name, with what they ask for. */
const allowed: Readonly<Record<string, string>> = {
  MIT: 'сохранить текст лицензии',
  ISC: 'сохранить текст лицензии',
  '0BSD': 'ничего',
  Zlib: 'не выдавать изменённое за исходное',
  'BSD-2-Clause': 'сохранить текст лицензии',
  'BSD-3-Clause': 'сохранить текст лицензии, не рекламировать именем авторов',
  'BlueOak-1.0.0': 'сохранить текст лицензии',
  'Apache-2.0': 'сохранить текст лицензии и файл NOTICE, отметить изменения',
  'Python-2.0': 'сохранить текст лицензии',
  'CC0-1.0': 'ничего',
  WTFPL: 'ничего',
  'OFL-1.1': 'сохранить текст лицензии, не продавать шрифт сам по себе, изменённый шрифт называть иначе',
  'MPL-2.0':
    'изменённые файлы самого пакета открывать под той же лицензией; пакет не изменён, на код раздела условие не распространяется',
  'LGPL-3.0-or-later':
    'дать заменить библиотеку; это готовая libvips, которую sharp загружает отдельным файлом, она не изменена и в собранный раздел не попадает',
};

/** Old packages whose licence the lock file does not name or not exactly, by name and version, as their own files say. */
const toldByThemselves: Readonly<Record<string, string>> = {
  // package.json: "licenses": [{"type": "MIT"}]
  'fuzzy 0.1.3': 'MIT',
  // LICENSE: two clauses; package.json: "BSD"
  'duck 0.1.12': 'BSD-2-Clause',
  // README.md: MIT
  'semaphore 1.1.0': 'MIT',
};

interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
}

const header = `# Лицензии

<!-- Порождено из package-lock.json командой «npm run docs»: правьте зависимости, а не этот файл. -->

Пакеты, которые нужны, чтобы собрать раздел, для всех систем. Чего нет в списке разрешённых (\`src/cli/licences.ts\`), то не пройдёт \`npm test\`. В собранный раздел из них попадают только Pagefind (MIT) – сценарий и указатель поиска – и шрифт Golos Text (OFL); редактор на сайт не попадает, если его не просили (\`--admin\`). Код проекта – MIT.
`;

/**
 * The parts of a licence expression that must all be kept to: both of `Apache-2.0 AND MIT`; of a choice the allowed ones.
 * Choices inside of other expressions count as all.
 */
function partsOf(expression: string): string[] {
  const parts = expression.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
  const chosen = expression.includes(' AND ') ? parts : parts.filter((part) => part in allowed);
  return chosen.length > 0 ? chosen : parts;
}

/**
 * Builds the document about licences from the lock file.
 * @param lock text of package-lock.json
 * @throws Error in Russian that names the packages whose licence is unknown or not allowed
 */
export function formatLicences(lock: string): string {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };
  const needed = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license }]) => {
      const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`;
      return { name, licence: toldByThemselves[name] ?? license ?? 'нет' };
    });
  const refused = needed.filter(({ licence }) => partsOf(licence).some((part) => !(part in allowed)));
  if (refused.length > 0) {
    const list = refused.map(({ name, licence }) => `${name} (${licence})`).join(', ');
    throw new Error(`Лицензии нет среди разрешённых: ${list}.`);
  }
  const byLicence = Map.groupBy(needed, ({ licence }) => licence);
  const sections = [...byLicence].sort(([one], [other]) => (one < other ? -1 : 1)).map(formatLicence);
  return [header, ...sections].join('\n');
}

function formatLicence([licence, packages]: [string, { name: string }[]]): string {
  const asks = partsOf(licence).map((part) => `${part}: ${allowed[part] ?? ''}`);
  const names = [...new Set(packages.map(({ name }) => name))].sort();
  return [
    `## ${licence}`,
    '',
    `Что требует. ${asks.join('; ')}.`,
    '',
    ...names.map((name) => `- ${name}`),
    '',
  ].join('\n');
}
