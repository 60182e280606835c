import { contentTypes } from './content-types.ts';
import { addressPattern, hiddenPattern, pageHeaders } from './site-headers.ts';
import type { HeaderRule, Headers } from './site-headers.ts';

const charset = /; charset=utf-8$/;

function formatHeaders(headers: Headers, indent: string): string[] {
  return Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
}

function formatTypes(): string[] {
  const types = Map.groupBy(Object.entries(contentTypes), ([, type]) => type.replace(charset, ''));
  const texts = new Set(
    Object.values(contentTypes)
      .filter((type) => charset.test(type))
      .map((type) => type.replace(charset, '')),
  );
  return [
    '  types {',
    ...[...types].map(([type, rows]) => `    ${type} ${rows.map(([extension]) => extension).join(' ')};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    // nginx knows text/html without being told, and warns about it when it is.
    `  charset_types ${[...texts].filter((type) => type !== 'text/html').join(' ')};`,
  ];
}

/**
 * Builds the file that the webmaster includes in nginx's `server` block; the section lies in the folder of its base
 * path below `root`. A location with `add_header` inherits none, so each repeats all headers.
 * @param base path of the section on the site, with a slash at both ends
 * @param headerRules in their order
 */
export function formatNginxConfig(base: string, headerRules: readonly HeaderRule[]): string {
  const rules = headerRules.flatMap(({ name, pattern, headers }) => [
    '',
    `  # ${name}`,
    `  location ~ "${addressPattern(base, pattern)}" {`,
    ...formatHeaders(headers, '    '),
    '  }',
  ]);
  return [
    '# Раздел «Наставничество». Файл записан сборкой, правки пропадут.',
    `# В блок server: include <корень сайта>${base}_server/nginx.conf;`,
    `location ^~ ${base} {`,
    '  index index.html;',
    '  autoindex off;',
    '  expires off;',
    `  error_page 403 404 =404 ${base}404.html;`,
    ...formatTypes(),
    '',
    '  # page',
    ...formatHeaders(pageHeaders, '  '),
    '',
    `  location ~ "${addressPattern(base, hiddenPattern)}" {`,
    '    return 404;',
    '  }',
    ...rules,
    '}',
    '',
  ].join('\n');
}
