import path from 'node:path';
import type { ServerName } from './find-server.ts';

/** Where a server runs and what it serves. */
export interface ServerSetup {
  /** The root of the site; the section lies in the folder of its base path. */
  root: string;
  /** Path of the section, with a slash at both ends. */
  base: string;
  /** Folder of the server's own files. */
  scratch: string;
  port: number;
  /** Modules of Apache that the host does not have. */
  without?: readonly string[];
}

/** A server as a process: the text of its configuration and how it is called. */
export interface ServerConfig {
  text: string;
  args: (file: string) => string[];
}

const apacheModules = [
  ...['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'autoindex', 'asis', 'headers', 'expires'],
];

/** Hosts that are no help: they list folders, cache for a month and treat PDF as something to run. */
const formats: Record<ServerName, (setup: ServerSetup) => ServerConfig> = {
  apache2: ({ root, scratch, port, without = [] }) => ({
    text: [
      `ServerRoot "${scratch}"`,
      `PidFile "${path.join(scratch, 'apache.pid')}"`,
      `ErrorLog "${path.join(scratch, 'error.log')}"`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      ...apacheModules
        .filter((name) => !without.includes(name))
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
      'TypesConfig /dev/null',
      'AddHandler send-as-is .pdf',
      ...(without.includes('expires') ? [] : ['ExpiresActive On', 'ExpiresDefault "access plus 1 month"']),
      ...(without.includes('headers') ? [] : ['Header set X-Content-Type-Options "host"']),
      `DocumentRoot "${root}"`,
      `<Directory "${root}">`,
      'Options Indexes',
      'AllowOverride All',
      'Require all granted',
      '</Directory>',
      '',
    ].join('\n'),
    args: (file) => ['-X', '-f', file],
  }),
  nginx: ({ root, base, scratch, port }) => ({
    text: [
      'daemon off;',
      'master_process off;',
      `pid ${path.join(scratch, 'nginx.pid')};`,
      'events {}',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${path.join(scratch, name)};`,
      ),
      'server {',
      `listen 127.0.0.1:${port};`,
      `root ${root};`,
      'autoindex on;',
      'expires 30d;',
      'add_header X-Content-Type-Options host;',
      'location ~ \\.(js|css|json|pdf)$ { return 418; }',
      `include ${path.join(root, base, '_server/nginx.conf')};`,
      '}',
      '}',
      '',
    ].join('\n'),
    args: (file) => ['-p', scratch, '-e', path.join(scratch, 'error.log'), '-c', file],
  }),
  caddy: ({ root, base, port }) => ({
    text: [
      '{',
      '\tadmin off',
      '\tauto_https off',
      '}',
      `http://127.0.0.1:${port} {`,
      `\troot * ${root}`,
      '\theader X-Content-Type-Options host',
      `\timport ${path.join(root, base, '_server/Caddyfile')}`,
      '\tfile_server browse',
      '}',
      '',
    ].join('\n'),
    args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  }),
};

/** Takes a server and its setup; returns the configuration that includes the file of the section. */
export function formatServerConfig(name: ServerName, setup: ServerSetup): ServerConfig {
  return formats[name](setup);
}
