import type { z } from 'zod';
import { cmsSettings } from '#cms/config/settings';
import { settingsFaults } from './settings-fault.ts';

export type Settings = z.output<typeof cmsSettings>;

/** The settings beside the editor's page, or lines in Russian that say why there are none. */
export type SettingsAnswer = { settings: Settings } | { faults: string[] };

/**
 * Reads `settings.json` beside the editor's page; without it the editor belongs to a local server.
 * @param load asks for an address
 */
export async function readSettings(load: typeof fetch = fetch): Promise<SettingsAnswer> {
  const response = await load('./settings.json', { cache: 'no-cache' }).catch(() => undefined);
  if (response === undefined) return { faults: ['Файл settings.json не прочитать: нет связи с сайтом.'] };
  if (response.status === 404) return { settings: cmsSettings.parse({}) };
  const json: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  if (json === undefined) return { faults: ['Файл settings.json не прочитать: это не JSON.'] };
  const parsed = cmsSettings.safeParse(json);
  return parsed.success ? { settings: parsed.data } : { faults: settingsFaults(parsed.error) };
}
