import { describe, expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';

const answering = (response: Response | Error) => () =>
  response instanceof Error ? Promise.reject(response) : Promise.resolve(response);

describe('readSettings', () => {
  test('reads what lies beside the page', async () => {
    const backend = {
      name: 'forgejo',
      repo: 'region/school',
      app_id: 'a',
      api_root: 'https://git.example/api/v1',
    };
    expect(await readSettings(answering(Response.json({ backend, workflow: true })))).toMatchObject({
      settings: { backend: { ...backend, branch: 'main' }, workflow: true },
    });
  });

  test('without a file the editor belongs to a local server', async () => {
    expect(await readSettings(answering(new Response('', { status: 404 })))).toMatchObject({
      settings: { backend: { name: 'local' }, workflow: false },
    });
  });

  test.each<[string, Response | Error, RegExp]>([
    ['no network', new TypeError(), /нет связи/],
    ['a page in place of JSON', new Response('<html>'), /это не JSON/],
    ['another backend', Response.json({ backend: { name: 'dropbox' } }), /local, gitlab, forgejo или github/],
    [
      'no repository',
      Response.json({ backend: { name: 'gitlab', app_id: 'a' } }),
      /«backend\.repo»: значения нет/,
    ],
    ['a surplus field', Response.json({ wokflow: true }), /лишнее поле «wokflow»/],
    ['no list', Response.json([]), /^Настройки/],
    [
      'an address without https',
      Response.json({
        backend: { name: 'gitlab', repo: 'a/b', app_id: 'a', base_url: 'http://git.example' },
      }),
      /«backend\.base_url»: .*https/,
    ],
  ])('says in Russian what is wrong: %s', async (_, response, message) => {
    const answer = await readSettings(answering(response));
    expect(answer).toHaveProperty('faults');
    expect('faults' in answer ? answer.faults.join(' ') : '').toMatch(message);
  });
});
