import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { ForgeBackend } from '../../../cms/editor/forge/open-workplace.ts';
import { mockForgejo } from './mock-forgejo.ts';
import { mockGithub } from './mock-github.ts';
import { mockGitlab } from './mock-gitlab.ts';
import { MockRepository } from './mock-repository.ts';

const host = 'https://forge.example';

/** Each forge with the settings of a school on it and the imitation that answers them. */
export const forges: readonly { backend: ForgeBackend; mock: (repository: MockRepository) => Hono }[] = [
  {
    backend: { name: 'gitlab', repo: 'region/school', branch: 'main', app_id: 'a', base_url: host },
    mock: mockGitlab,
  },
  {
    backend: {
      name: 'forgejo',
      repo: 'region/school',
      branch: 'main',
      app_id: 'a',
      api_root: `${host}/api/v1`,
    },
    mock: mockForgejo,
  },
  {
    backend: {
      ...{ name: 'github', repo: 'region/school', branch: 'main', base_url: host, auth_endpoint: 'auth' },
      api_root: host,
    },
    mock: mockGithub,
  },
];

/** The imitation in place of the network. */
export function fetchFrom(app: Hono): typeof fetch {
  return async (input, init) => app.fetch(new Request(input, init));
}

/** A repository with the files of a content folder below `content/`, and others that do not concern the editor. */
export async function repositoryOf(contentDir: string): Promise<MockRepository> {
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const entry of entries
    .filter((item) => item.isFile())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name);
    files[`content/${path.slice(contentDir.length + 1)}`] = new Uint8Array(await readFile(path));
  }
  return new MockRepository({ 'README.md': '# Школа\n', 'src/a.ts': '', ...files });
}
