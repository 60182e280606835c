import { randomBytes } from 'node:crypto';
import { placeholderSchool } from '#model/placeholder-school';
import { Refusal as RegisterRefusal } from '#register/refusal';
import { readForeignDocument } from '../../../src/import/sources/read-foreign-document.ts';
import type {
  ImportApplyAnswer,
  ImportApplyRequest,
  ImportPreviewAnswer,
  ImportRequest,
} from '../../api/import.ts';
import type { EditorContext } from '../editor-context.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { carryOutImport, previewImport } from './carry-out-import.ts';
import type { Planner } from './carry-out-import.ts';
import { decidePlan } from './decide-plan.ts';
import { describePlan } from './describe-plan.ts';
import { describeWritten } from './describe-written.ts';
import { makePlan, withholdNames } from './make-plan.ts';
import type { ImportWish } from './make-plan.ts';
import { createRandom, fingerprintOf } from './plan-tokens.ts';
import { tellRemark } from './remark-words.ts';
import { understandDocument } from './understand-document.ts';

/** Imports for the screen of the editor. */
export interface Imports {
  /** What an import would do. @throws Refusal that says why the file cannot be read, and how to mend it */
  preview(request: ImportRequest): Promise<ImportPreviewAnswer>;
  /** Carries out what was looked at. @throws Refusal when the plan would be another one by now */
  apply(request: ImportApplyRequest): Promise<ImportApplyAnswer>;
}

/** Foreign files become entries of the content folder, and names that may not be shown lines of the private register. */
export function openImport(context: EditorContext): Imports {
  const { store, writer, base } = context;
  const secret = randomBytes(32);

  async function readPlanner(request: ImportRequest): Promise<Planner> {
    const bytes = new Uint8Array(Buffer.from(request.bytes, 'base64'));
    const document = await readForeignDocument({ name: request.name, bytes });
    if ('code' in document) throw new Refusal('invalid', tellRemark(document));
    return (snapshot, names) => {
      const asOf = context.asOf(snapshot);
      const school = schoolFor(request, snapshot);
      const result = understandDocument(document, { ...request, asOf, school });
      const random = createRandom(secret, bytes);
      return makePlan(result, snapshot, names, { ...wishOf(asOf, false), random });
    };
  }

  return {
    preview: (request) =>
      orRefusal(async () => {
        const plan = await previewImport(context, await readPlanner(request));
        return describePlan(plan, request.noun, context.asOf(await store.current()));
      }),
    apply: (request) =>
      orRefusal(async () => {
        const { fingerprint, decisions } = request;
        const planner = await readPlanner(request);
        const decide: Planner = (snapshot, names) => {
          const plan = planner(snapshot, names);
          if (fingerprintOf(plan) !== fingerprint) throw stale();
          const wish = wishOf(context.asOf(snapshot), decisions.drafts);
          return withholdNames(decidePlan(plan, decisions), snapshot, names, wish);
        };
        const wish = { replace: false, draft: decisions.drafts };
        const plan = await carryOutImport({ writer, privateDir: context.privateDir }, decide, wish);
        const after = await store.current();
        return describeWritten(plan, after, decisions.drafts, context.asOf(after), base);
      }),
  };
}

function wishOf(asOf: string, draft: boolean): ImportWish {
  return { asOf, replace: false, draft };
}

/** By the card of the school it is decided who may be named. */
function schoolFor({ noun }: ImportRequest, { content: { school } }: Snapshot) {
  if (school === undefined && (noun === 'mentors' || noun === 'mentees'))
    throw new Refusal(
      'invalid',
      'Сначала заполните карточку школы: по ней решают, кого можно назвать на сайте.',
    );
  return (school ?? placeholderSchool).data;
}

function stale(): Refusal {
  return new Refusal(
    'stale',
    'С тех пор, как вы смотрели, раздел изменился: сохранили запись или наступил другой день. Ничего не внесено. Посмотрите, что получится теперь, и внесите ещё раз.',
  );
}

/** What the private register objects to is told as any other refusal. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RegisterRefusal) throw new Refusal('invalid', error.message);
    throw error;
  }
}
