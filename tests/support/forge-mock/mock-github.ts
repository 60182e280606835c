import { Hono } from 'hono';
import { base64, below, blobId, fromBase64 } from './mock-repository.ts';
import type { MockCommit, MockRepository } from './mock-repository.ts';

const head = ({ id, message, author, at }: MockCommit) => ({
  sha: id,
  commit: {
    message,
    author: { name: author, date: at },
    committer: { name: author, date: at },
    tree: { sha: id },
  },
});

/** Speaks as much of GitHub's REST API as the editor asks for. */
export function mockGithub(repository: MockRepository): Hono {
  const app = new Hono();
  /** Trees and commits that no branch has yet. */
  const changesOf = new Map<string, Record<string, Uint8Array<ArrayBuffer> | null>>();
  const messages = new Map<string, string>();
  app.use(async ({ req }, next) => {
    repository.requests.push(`${req.method} ${new URL(req.url).pathname}`);
    const refusal = repository.refuse();
    if (refusal !== undefined) return refusal;
    await next();
    return undefined;
  });
  app.get('/user', ({ json }) => json({ login: 'kanareykina', name: 'Ирина Канарейкина' }));
  const root = '/repos/:owner/:name';
  app.get(root, ({ json }) => json({ owner: { login: 'region' }, permissions: { push: true } }));
  app.get(`${root}/branches/:branch`, ({ req, json }) => {
    const commit = repository.head(req.param('branch'));
    return commit === undefined
      ? json({ message: 'Not Found' }, 404)
      : json({ name: 'main', commit: head(commit) });
  });
  app.get(`${root}/git/trees/:of{.+}`, ({ req, json }) => {
    const [ref = '', folder = ''] = req.param('of').split(':');
    const commit = repository.at(ref);
    const files = commit === undefined ? [] : below(commit, folder);
    if (files.length === 0) return json({ message: 'Not Found' }, 404);
    const tree = files.map(({ path, bytes }) => ({
      path,
      type: 'blob',
      sha: blobId(bytes),
      size: bytes.length,
    }));
    const truncated = repository.faults.truncated === true;
    return json({ sha: ref, tree: truncated ? tree.slice(0, 2) : tree, truncated });
  });
  app.get(`${root}/git/blobs/:sha`, ({ req, json }) => {
    const bytes = repository.blobs.get(req.param('sha'));
    if (repository.faults.brokenBlob === req.param('sha')) return json({ message: 'Server Error' }, 500);
    return bytes === undefined
      ? json({ message: 'Not Found' }, 404)
      : json({ encoding: 'base64', content: base64(bytes) });
  });
  app.get(`${root}/contents/:path{.+}`, ({ req, json }) => {
    const bytes = repository.at(req.query('ref') ?? '')?.files.get(req.param('path'));
    if (bytes === undefined) return json({ message: 'Not Found' }, 404);
    return json({ sha: blobId(bytes), encoding: 'base64', content: base64(bytes) });
  });
  app.get(`${root}/commits`, ({ req, json }) =>
    json(repository.historyOf(req.query('path') ?? '').map(head)),
  );
  app.post(`${root}/git/blobs`, async ({ req, json }) => {
    const bytes = fromBase64((await req.json<{ content: string }>()).content);
    repository.blobs.set(blobId(bytes), bytes);
    return json({ sha: blobId(bytes) }, 201);
  });
  app.post(`${root}/git/trees`, async ({ req, json }) => {
    const { tree } = await req.json<{ tree: { path: string; sha: string | null }[] }>();
    const sha = `tree-${changesOf.size}`;
    const changes = tree.map(({ path, sha: blob }) => [
      path,
      blob === null ? null : repository.blobs.get(blob),
    ]);
    changesOf.set(sha, Object.fromEntries(changes) as Record<string, null>);
    return json({ sha }, 201);
  });
  app.post(`${root}/git/commits`, async ({ req, json }) => {
    const { message, tree } = await req.json<{ message: string; tree: string }>();
    messages.set(tree, message);
    return json({ sha: tree, tree: { sha: tree } }, 201);
  });
  app.patch(`${root}/git/refs/heads/:branch{.+}`, async ({ req, json }) => {
    const { sha } = await req.json<{ sha: string }>();
    repository.commit(req.param('branch'), messages.get(sha) ?? '', changesOf.get(sha) ?? {});
    return json({ object: { sha } });
  });
  return app;
}
