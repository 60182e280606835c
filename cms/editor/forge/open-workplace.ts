import type { z } from 'zod';
import type { cmsSettings } from '#cms/config/settings';
import type { StockBackendClass } from './backend/stock-backend.ts';
import { openForgejo } from './requests/forgejo.ts';
import { createForgeRequest, signInAgain } from './requests/forge-request.ts';
import type { Account, ForgeRequest } from './requests/forge-request.ts';
import type { Forge } from './requests/forge.ts';
import { openGithub } from './requests/github.ts';
import { openGitlab } from './requests/gitlab.ts';
import { openForgeStore } from './store/forge-store.ts';
import type { Workplace } from './workplace.ts';

type Settings = z.output<typeof cmsSettings>;
export type ForgeBackend = Exclude<Settings['backend'], { name: 'local' }>;

interface Kind {
  /** Address of the API. */
  root: string;
  open: (request: ForgeRequest, repo: string) => Forge;
  /** First word of the header `Authorization`. */
  scheme: string;
  load: () => Promise<StockBackendClass>;
}

/** What is different from one forge to another. */
export function kindOf(backend: ForgeBackend): Kind {
  switch (backend.name) {
    case 'gitlab':
      return {
        root: `${backend.base_url}/api/v4`,
        open: openGitlab,
        scheme: 'Bearer',
        load: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend as StockBackendClass,
      };
    case 'forgejo':
      return {
        root: backend.api_root,
        open: openForgejo,
        scheme: 'token',
        load: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend as StockBackendClass,
      };
    case 'github':
      return {
        root: backend.api_root ?? 'https://api.github.com',
        open: openGithub,
        scheme: 'token',
        load: async () => (await import('decap-cms-backend-github')).GitHubBackend as StockBackendClass,
      };
  }
}

/**
 * All that works on the content of a forge.
 * @param base path of the section on the site
 * @param onProgress told how many of how many entries were read
 */
export function openWorkplace(
  backend: ForgeBackend,
  workflow: boolean,
  base: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Workplace {
  const { root, open } = kindOf(backend);
  const workplace: Partial<Workplace> & { account: Account | undefined } = { account: undefined };
  const account: Account = {
    authorization: () => workplace.account?.authorization() ?? Promise.reject(signInAgain()),
    refresh: () => workplace.account?.refresh() ?? Promise.resolve(false),
  };
  const forge = open(createForgeRequest(root, account), backend.repo);
  const store = openForgeStore(forge, backend.branch, onProgress);
  return Object.assign(workplace, {
    ...{ forge, store, branch: backend.branch, base, workflow, editor: '' },
    saveText: undefined,
  });
}
