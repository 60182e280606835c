import { Hono } from 'hono';
import { base64, below, blobId, fromBase64 } from './mock-repository.ts';
import type { MockCommit, MockRepository } from './mock-repository.ts';

/** Items on one page of a tree, whatever the client asks for. */
const pageSize = 50;

const head = ({ id, message, author, at }: MockCommit) => ({
  ...{ id, message, timestamp: at, author: { name: author } },
});

/** Speaks as much of Forgejo's REST API as the editor asks for, below `/api/v1`. */
export function mockForgejo(repository: MockRepository): Hono {
  const app = new Hono();
  app.use(async ({ req }, next) => {
    repository.requests.push(`${req.method} ${new URL(req.url).pathname}`);
    const refusal = repository.refuse();
    if (refusal !== undefined) return refusal;
    await next();
    return undefined;
  });
  app.get('/api/v1/user', ({ json }) => json({ login: 'kanareykina', full_name: 'Ирина Канарейкина' }));
  const root = '/api/v1/repos/:owner/:name';
  app.get(root, ({ json }) => json({ owner: { login: 'region' }, permissions: { push: true } }));
  app.get(`${root}/branches/:branch`, ({ req, json }) => {
    const commit = repository.head(req.param('branch'));
    return commit === undefined ? json({ message: '404' }, 404) : json({ commit: head(commit) });
  });
  app.get(`${root}/git/trees/:sha`, ({ req, json }) => {
    const sha = req.param('sha');
    const tree = repository.trees.get(sha) ?? { commit: sha, folder: '' };
    const commit = repository.at(tree.commit);
    if (commit === undefined) return json({ message: '404' }, 404);
    const recursive = req.query('recursive') !== undefined;
    const all = itemsOf(repository, commit, tree.folder, recursive);
    const page = Number(req.query('page') ?? 1);
    const isCut = repository.faults.truncated === true && recursive;
    const shown = isCut && page > 1 ? [] : all.slice((page - 1) * pageSize, page * pageSize);
    return json({ sha, tree: shown, page, total_count: all.length, truncated: page * pageSize < all.length });
  });
  app.get(`${root}/git/blobs/:sha`, ({ req, json }) => {
    const bytes = repository.blobs.get(req.param('sha'));
    if (repository.faults.brokenBlob === req.param('sha')) return json({ message: '500' }, 500);
    return bytes === undefined
      ? json({ message: '404' }, 404)
      : json({ encoding: 'base64', content: base64(bytes) });
  });
  app.get(`${root}/contents/:path{.+}`, ({ req, json }) => {
    const bytes = repository.at(req.query('ref') ?? '')?.files.get(req.param('path'));
    if (bytes === undefined) return json({ message: '404' }, 404);
    return json({ sha: blobId(bytes), encoding: 'base64', content: base64(bytes) });
  });
  app.post(`${root}/contents`, async ({ req, json }) => {
    interface Body {
      branch: string;
      message: string;
      files: { operation: string; path: string; content?: string }[];
    }
    const { branch, message, files } = await req.json<Body>();
    const changes = files.map(({ operation, path, content = '' }) => [
      path,
      operation === 'delete' ? null : fromBase64(content),
    ]);
    return json(
      head(repository.commit(branch, message, Object.fromEntries(changes) as Record<string, null>)),
      201,
    );
  });
  app.get(`${root}/commits`, ({ req, json }) =>
    json(
      repository.historyOf(req.query('path') ?? '').map(({ id, message, author, at }) => ({
        sha: id,
        commit: { message, author: { name: author, date: at }, committer: { name: author, date: at } },
      })),
    ),
  );
  return app;
}

function itemsOf(repository: MockRepository, commit: MockCommit, folder: string, recursive: boolean) {
  const files = below(commit, folder);
  const folders = new Set(files.flatMap(({ path }) => path.split('/').slice(0, -1).slice(0, 1)));
  const trees = [...folders].map((path) => {
    const sha = `tree-${commit.id}-${folder === '' ? path : `${folder}/${path}`}`.replaceAll('/', '-');
    repository.trees.set(sha, { commit: commit.id, folder: folder === '' ? path : `${folder}/${path}` });
    return { path, type: 'tree', sha };
  });
  const blobs = files
    .filter(({ path }) => recursive || !path.includes('/'))
    .map(({ path, bytes }) => ({ path, type: 'blob', sha: blobId(bytes), size: bytes.length }));
  return [...trees, ...blobs];
}
