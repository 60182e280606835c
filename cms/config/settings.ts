import { z } from 'zod';

const httpsRoot = z.url({ protocol: /^https$/ }).refine((url) => !url.endsWith('/'), 'ends with a slash');
const name = z.string().min(1);
const branch = name.default('main');

/** The server that comes with the section: `npm run cms`. */
const local = z.strictObject({ name: z.literal('local') });

/** PKCE, so that no secret is needed; `base_url` of GitLab’s own service unless told. */
const gitlab = z.strictObject({
  name: z.literal('gitlab'),
  repo: name,
  branch,
  app_id: name,
  base_url: httpsRoot.default('https://gitlab.com'),
});

/** PKCE; the stock backend derives the address of the login from `api_root`. */
const forgejo = z.strictObject({
  name: z.literal('forgejo'),
  repo: name,
  branch,
  app_id: name,
  api_root: httpsRoot.refine((url) => url.endsWith('/api/v1'), 'does not end with /api/v1'),
});

/** GitHub needs an OAuth proxy of one’s own: `base_url`. */
const github = z.strictObject({
  name: z.literal('github'),
  repo: z.string().regex(/^[^/]+\/[^/]+$/),
  branch,
  base_url: httpsRoot,
  auth_endpoint: name.default('auth'),
  api_root: httpsRoot.optional(),
});

/** Where the entries are kept and how they are published; unknown keys are refused. */
export const cmsSettings = z.strictObject({
  backend: z.discriminatedUnion('name', [local, gitlab, forgejo, github]).default({ name: 'local' }),
  /** Draft, review, publication on branches; without it, saving publishes at once. */
  workflow: z.boolean().default(false),
  /** Address of the site, without a slash at the end. */
  site_url: httpsRoot.optional(),
  /** Path of the section on the site. */
  base: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/)
    .default('/'),
});

export type CmsSettings = z.input<typeof cmsSettings>;

type Backend = z.output<typeof cmsSettings>['backend'];

/** The messages of the commits that a forge gets; `collection` is the accusative of one entry. */
const commitMessages = {
  create: 'Добавить {{collection}} «{{slug}}»',
  update: 'Изменить {{collection}} «{{slug}}»',
  delete: 'Удалить {{collection}} «{{slug}}»',
  uploadMedia: 'Добавить файл «{{path}}»',
  deleteMedia: 'Удалить файл «{{path}}»',
};

/** The part of Decap’s configuration that names the backend. */
export function buildBackend(backend: Backend): { name: string; branch: string } & Record<string, unknown> {
  switch (backend.name) {
    case 'local':
      return { name: 'school-local', proxy_url: '/admin/api/decap', branch: 'main' };
    case 'gitlab':
      return {
        ...backend,
        api_root: `${backend.base_url}/api/v4`,
        auth_type: 'pkce',
        commit_messages: commitMessages,
      };
    default:
      return { ...backend, commit_messages: commitMessages };
  }
}
