import { useLocation } from 'react-router-dom';
import { api } from '../api/client.ts';
import type { Importer } from '../api/editor-api.ts';
import { useServerState } from '../safety/server-state.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { Done } from './Done.tsx';
import { nounParameter } from './import-path.ts';
import { NoImport } from './NoImport.tsx';
import { nounIn } from './noun-words.ts';
import { Preview } from './Preview.tsx';
import { Steps } from './Steps.tsx';
import { useImport } from './use-import.ts';
import './import.css';

/** «Импорт»: what the school has in Word and Excel becomes entries. Nothing is written before somebody says so. */
export default function ImportPage() {
  const workflow = useServerState().answer?.workflow === true;
  const { importer } = api;
  return (
    // A file that misses its place must not take the place of the editor.
    <main
      className="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
    >
      <h1>Импорт</h1>
      {importer === undefined || workflow ? (
        <NoImport reason={importer === undefined ? 'forge' : 'workflow'} />
      ) : (
        <Import importer={importer} />
      )}
    </main>
  );
}

const working = {
  reading: 'Читаем файл…',
  recounting: 'Пересчитываем…',
  saving: 'Вносим в раздел…',
} as const;

function Import({ importer }: { importer: Importer }) {
  const { search } = useLocation();
  const control = useImport(importer, nounIn(search, nounParameter));
  const { preview, done, work } = control.state;
  const step = done !== undefined ? 'done' : preview !== undefined ? 'preview' : 'choose';
  return (
    <>
      <Steps step={step} />
      {step === 'choose' && <ChooseFile control={control} />}
      {step === 'preview' && preview !== undefined && <Preview control={control} preview={preview} />}
      {done !== undefined && <Done done={done} onAgain={() => control.act({ do: 'restart' })} />}
      <p className="import-progress" role="status">
        {work !== undefined && working[work]}
      </p>
    </>
  );
}
