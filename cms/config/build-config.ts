import type { Kind } from '#model/kind-names';
import { presentations } from '#model/presentation';
import { buildCollection } from './build-collection.ts';
import { buildBackend, cmsSettings } from './settings.ts';
import type { CmsSettings } from './settings.ts';
import type { CmsConfig } from './types.ts';

/**
 * Decap's configuration, derived from the content model.
 * @throws ZodError for settings that are not known
 */
export function buildConfig(settings: CmsSettings = {}): CmsConfig {
  const { backend, workflow, site_url, base } = cmsSettings.parse(settings);
  return {
    load_config_file: false,
    backend: buildBackend(backend),
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    locale: 'ru',
    ...(site_url === undefined ? {} : { site_url }),
    display_url: `${site_url ?? ''}${base}`,
    show_preview_links: false,
    media_folder: 'content/files',
    // With an empty folder Decap (core 3.19.1, reducers/entries.js) stores the bare name, as the model wants it.
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections: (Object.keys(presentations) as Kind[]).map((kind) => buildCollection(kind)),
  };
}
