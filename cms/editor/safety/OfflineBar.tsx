import { Bar } from '../screen/Bar.tsx';
import { useServerState } from './server-state.ts';

/** Stands as long as the local server does not answer. */
export function OfflineBar({ unsaved, kept }: { unsaved: boolean; kept: boolean }) {
  const { online, answer } = useServerState();
  if (online) return null;
  return (
    <Bar tone="error" urgent>
      <strong>Редактор не отвечает:</strong> программа остановлена. Запустите её снова той же командой:{' '}
      <code>{answer?.command ?? 'npm run cms'}</code> – эта строка исчезнет сама.{' '}
      {unsaved &&
        (kept ? 'Ваш текст сохранён в этом браузере.' : 'Не закрывайте вкладку: текст остался только в ней.')}
    </Bar>
  );
}
