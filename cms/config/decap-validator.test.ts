import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { expect, test, vi } from 'vitest';
import { buildConfig } from './build-config.ts';
import { cmsSettings } from './settings.ts';
import type { CmsSettings } from './settings.ts';

/**
 * Decap's own validator (core 3.19.1, constants/configSchema.js). Its neighbours pull in React and the whole editor, so
 * they are replaced by what the validator reads of them. Our own widgets have no schema.
 */
vi.mock('decap-cms-core/dist/esm/lib/registry.js', () => ({
  // Without a widget there is nothing to merge.
  getWidgets: () => [{ name: 'line', schema: {} }],
}));
vi.mock('decap-cms-core/dist/esm/lib/i18n.js', () => ({
  I18N_STRUCTURE: { SINGLE_FILE: 'single_file' },
  I18N_FIELD: { NONE: 'none' },
}));
vi.mock('decap-cms-core/dist/esm/formats/formats.js', () => ({
  frontmatterFormats: ['yaml-frontmatter'],
  extensionFormatters: { json: {} },
}));

const host = 'https://git.school.example';
const everyBackend: [string, CmsSettings][] = [
  ['local', {}],
  ['local, workflow', { workflow: true, site_url: 'https://school.example', base: '/nastavnichestvo/' }],
  ['gitlab', { backend: { name: 'gitlab', repo: 'school/site', app_id: 'x', base_url: host } }],
  ['forgejo', { backend: { name: 'forgejo', repo: 'school/site', app_id: 'x', api_root: `${host}/api/v1` } }],
  ['github', { backend: { name: 'github', repo: 'school/site', base_url: host }, workflow: true }],
];

test.each(everyBackend)('Decap accepts the configuration: %s', (_name, settings) => {
  expect(() => validateConfig(buildConfig(settings))).not.toThrow();
});

test('the validator is the real one', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const config = buildConfig();
  expect(() => validateConfig({ ...config, collections: [] })).toThrow(
    "'collections' must NOT have fewer than 1 items",
  );
  const [first] = config.collections;
  expect(() => validateConfig({ ...config, collections: [{ ...first, label: 5 }] })).toThrow(
    /label' must be string/,
  );
});

test('every backend of the settings is tried', () => {
  const { innerType } = cmsSettings.shape.backend.def;
  const names = innerType.options.map(({ shape }) => shape.name.value);
  const tried = everyBackend.map(([, { backend }]) => backend?.name ?? 'local');
  expect(new Set(tried)).toEqual(new Set(names));
});
