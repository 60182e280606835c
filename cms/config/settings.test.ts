import { expect, test } from 'vitest';
import { buildConfig } from './build-config.ts';
import { cmsSettings } from './settings.ts';

const gitlab = { name: 'gitlab', repo: 'school/site', app_id: 'abc' };
const forgejo = { name: 'forgejo', repo: 'a/b', app_id: 'abc', api_root: 'https://git.example/api/v1' };
const github = { name: 'github', repo: 'a/b', base_url: 'https://login.example' };

test.each<[string, unknown, boolean]>([
  ['nothing', {}, true],
  ['local', { backend: { name: 'local' } }, true],
  ['local with a branch', { backend: { name: 'local', branch: 'x' } }, false],
  ['an unknown key', { publish: true }, false],
  ['an unknown backend', { backend: { name: 'git-gateway' } }, false],
  ['gitlab', { backend: gitlab }, true],
  ['gitlab without an application', { backend: { ...gitlab, app_id: '' } }, false],
  ['gitlab over http', { backend: { ...gitlab, base_url: 'http://git.example' } }, false],
  ['forgejo', { backend: forgejo }, true],
  ['forgejo without the version', { backend: { ...forgejo, api_root: 'https://git.example' } }, false],
  ['github', { backend: github }, true],
  ['github without a proxy', { backend: { name: 'github', repo: 'a/b' } }, false],
  ['a base path', { base: '/shkola/nastavnichestvo/' }, true],
  ['a base path without the slash', { base: '/shkola' }, false],
  ['an address with a slash', { site_url: 'https://school.example/' }, false],
])('settings: %s', (_name, settings, accepted) => {
  expect(cmsSettings.safeParse(settings).success).toBe(accepted);
});

test('the default is the server that comes with the section', () => {
  const { backend, publish_mode, public_folder } = buildConfig();
  expect(backend).toEqual({ name: 'school-local', proxy_url: '/admin/api/decap', branch: 'main' });
  expect({ publish_mode, public_folder }).toEqual({ publish_mode: 'simple', public_folder: '' });
  expect(buildConfig({ workflow: true }).publish_mode).toBe('editorial_workflow');
});

test('a forge gets Russian messages and no secret', () => {
  const { backend } = buildConfig({ backend: { name: 'gitlab', repo: 'school/site', app_id: 'abc' } });
  expect(backend).toMatchObject({
    auth_type: 'pkce',
    branch: 'main',
    base_url: 'https://gitlab.com',
    api_root: 'https://gitlab.com/api/v4',
    commit_messages: { create: 'Добавить {{collection}} «{{slug}}»' },
  });
});
