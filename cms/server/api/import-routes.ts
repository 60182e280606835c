import type { Hono } from 'hono';
import type { EditorContext } from '../editor-context.ts';
import { openImport } from '../import/open-import.ts';
import { Refusal } from '../refusal.ts';
import { json } from './answers.ts';
import { limitUpload } from './guard.ts';
import { readBody } from './read-body.ts';
import { requests } from './requests.ts';

/** Foreign files: `import/preview` and `import/apply` (cms/api/import.ts). @param workflow entries go through a review */
export function addImportRoutes(api: Hono, context: EditorContext, workflow: boolean): void {
  const imports = openImport(context);
  api.use('/import/*', limitUpload, async (_, next) => {
    if (workflow)
      throw new Refusal(
        'forbidden',
        'Здесь записи проходят согласование, а импорт вносит сразу. Запустите редактор без --workflow.',
      );
    return next();
  });
  api.post('/import/preview', async ({ req }) =>
    json(await imports.preview(await readBody(requests.importPreview, req))),
  );
  api.post('/import/apply', async ({ req }) =>
    json(await imports.apply(await readBody(requests.importApply, req))),
  );
}
