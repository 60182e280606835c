import { contentTypes } from './content-types.ts';
import { addressPattern, hiddenPattern, pageHeaders } from './site-headers.ts';
import type { HeaderRule, Headers } from './site-headers.ts';

/** A value that the server's own configuration set in its other table would be sent a second time. */
function formatHeaders(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [
    `    Header unset ${name}`,
    `    Header always set ${name} "${value}"`,
  ]);
}

/**
 * Builds the `.htaccess` of the section's folder, for Apache 2.4 with `AllowOverride All`. Without mod_headers pages
 * keep the policy in their head.
 * @param base path of the section on the site, with a slash at both ends
 * @param headerRules in their order
 */
export function formatHtaccess(base: string, headerRules: readonly HeaderRule[]): string {
  const rules = headerRules.flatMap(({ name, pattern, headers }, index) => {
    const tag = index === 0 ? 'If' : 'ElseIf';
    return [
      `  # ${name}`,
      `  <${tag} "%{REQUEST_URI} =~ m#${addressPattern(base, pattern)}#">`,
      ...formatHeaders(headers),
      `  </${tag}>`,
    ];
  });
  return [
    '# Раздел «Наставничество»: Apache 2.4, AllowOverride All. Файл записан сборкой, правки пропадут.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    ...[403, 404].map((status) => `ErrorDocument ${status} ${base}404.html`),
    '',
    '# В разделе нет программ: любой файл только отдаётся.',
    '<FilesMatch ".">',
    '  SetHandler default-handler',
    '</FilesMatch>',
    '',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "${addressPattern(base, hiddenPattern)}"`,
    '</IfModule>',
    '',
    '<IfModule mod_mime.c>',
    ...Object.entries(contentTypes).map(([extension, type]) => `  AddType "${type}" .${extension}`),
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    '  Header unset Expires',
    ...rules,
    '  # page',
    '  <Else>',
    ...formatHeaders(pageHeaders),
    '  </Else>',
    '</IfModule>',
    '',
  ].join('\n');
}
