import { contentTypes } from './content-types.ts';
import { addressPattern, hiddenPattern, pageHeaders } from './site-headers.ts';
import type { HeaderRule, Headers } from './site-headers.ts';

function formatHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `    header ${name} "${value}"`);
}

function formatTypes(): string[] {
  const types = Map.groupBy(Object.entries(contentTypes), ([, type]) => type);
  return [...types].flatMap(([type, rows], index) => {
    const paths = rows.map(([extension]) => `*.${extension}`);
    return [`  @type${index} path ${paths.join(' ')}`, `  header @type${index} Content-Type "${type}"`];
  });
}

/**
 * Builds the file that the webmaster imports into the site's block of the Caddyfile; the section lies in the folder of
 * its base path below `root`.
 * @param base path of the section on the site, with a slash at both ends
 * @param headerRules in their order
 */
export function formatCaddyfile(base: string, headerRules: readonly HeaderRule[]): string {
  const hidden = `not path_regexp \`${addressPattern(base, hiddenPattern)}\``;
  const rules = headerRules.flatMap(({ name, pattern, headers }) => [
    `  @${name} path_regexp \`${addressPattern(base, pattern)}\``,
    `  handle @${name} {`,
    ...formatHeaders(headers),
    '    file_server',
    '  }',
  ]);
  return [
    '# Раздел «Наставничество». Файл записан сборкой, правки пропадут.',
    `# В блок сайта: import <корень сайта>${base}_server/Caddyfile`,
    `route ${base}* {`,
    '  @file {',
    `    ${hidden}`,
    '    not path */',
    '    file {path}',
    '  }',
    '  @folder {',
    `    ${hidden}`,
    '    file {path}/index.html',
    '  }',
    '  vars found no',
    '  vars @file found yes',
    '  vars @folder found yes',
    '  @missing vars {vars.found} no',
    '  handle @missing {',
    `    rewrite * ${base}404.html`,
    ...formatHeaders({ ...pageHeaders, 'Content-Type': contentTypes['html'] ?? '' }),
    '    file_server {',
    '      status 404',
    '    }',
    '  }',
    ...formatTypes(),
    ...rules,
    '  # page',
    '  handle {',
    ...formatHeaders(pageHeaders),
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}
