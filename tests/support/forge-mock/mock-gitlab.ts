import { Hono } from 'hono';
import { below, blobId, fromBase64 } from './mock-repository.ts';
import type { MockCommit, MockRepository } from './mock-repository.ts';

interface Action {
  action: 'create' | 'update' | 'delete';
  file_path?: string;
  path?: string;
  content?: string;
}

const head = ({ id, message, author, at }: MockCommit) => ({
  id,
  title: message,
  author_name: author,
  committed_date: at,
});

/** Speaks as much of GitLab's REST API as the editor asks for, below `/api/v4`. */
export function mockGitlab(repository: MockRepository): Hono {
  const app = new Hono();
  app.use(async ({ req }, next) => {
    repository.requests.push(`${req.method} ${new URL(req.url).pathname}`);
    const refusal = repository.refuse();
    if (refusal !== undefined) return refusal;
    await next();
    return undefined;
  });
  app.get('/api/v4/user', ({ json }) => json({ id: 1, username: 'kanareykina', name: 'Ирина Канарейкина' }));
  app.get('/api/v4/projects/:id', ({ json }) =>
    json({ permissions: { project_access: { access_level: 40 } } }),
  );
  const root = '/api/v4/projects/:id/repository';
  app.get(`${root}/branches/:name`, ({ req, json }) => {
    const commit = repository.head(req.param('name'));
    return commit === undefined
      ? json({ message: '404' }, 404)
      : json({ name: req.param('name'), commit: head(commit) });
  });
  app.get(`${root}/tree`, ({ req, json }) => {
    const commit = repository.at(req.query('ref') ?? '');
    const folder = req.query('path') ?? '';
    if (commit === undefined) return json({ message: '404' }, 404);
    const all = below(commit, folder).map(({ path, bytes }) => ({
      ...{ id: blobId(bytes), name: path, type: 'blob', path: `${folder}/${path}` },
    }));
    const size = Number(req.query('per_page') ?? 20);
    const page = Number(req.query('page') ?? 1);
    const isLast = page * size >= all.length || repository.faults.lostPages === true;
    return json(all.slice((page - 1) * size, page * size), 200, {
      'X-Next-Page': isLast ? '' : String(page + 1),
      'X-Total': String(all.length),
    });
  });
  app.get(`${root}/blobs/:sha/raw`, ({ req, body, json }) => {
    const bytes = repository.blobs.get(req.param('sha'));
    if (repository.faults.brokenBlob === req.param('sha')) return json({ message: '500' }, 500);
    return bytes === undefined
      ? json({ message: '404' }, 404)
      : body(bytes, 200, { 'Content-Type': 'text/plain' });
  });
  app.on(['GET', 'HEAD'], `${root}/files/:path/raw`, ({ req, body, json }) => {
    const bytes = repository.at(req.query('ref') ?? '')?.files.get(req.param('path'));
    return bytes === undefined
      ? json({ message: '404' }, 404)
      : body(bytes, 200, { 'Content-Type': 'text/plain' });
  });
  app.on(['GET', 'HEAD'], `${root}/files/:path`, ({ req, json }) => {
    const bytes = repository.at(req.query('ref') ?? '')?.files.get(req.param('path'));
    return bytes === undefined
      ? json({ message: '404' }, 404)
      : json({}, 200, { 'X-Gitlab-Blob-Id': blobId(bytes) });
  });
  app.get(`${root}/commits`, ({ req, json }) =>
    json(repository.historyOf(req.query('path') ?? '').map(head)),
  );
  app.post(`${root}/commits`, async ({ req, json }) => {
    const { branch, commit_message, actions } = await req.json<{
      branch: string;
      commit_message: string;
      actions: Action[];
    }>();
    const changes = actions.map(({ action, file_path, path = '', content = '' }) => [
      file_path ?? path,
      action === 'delete' ? null : fromBase64(content),
    ]);
    return json(
      head(repository.commit(branch, commit_message, Object.fromEntries(changes) as Record<string, null>)),
      201,
    );
  });
  return app;
}
