import { Suspense, lazy } from 'react';
import { useLocation } from 'react-router-dom';
import { importPath } from '../import/import-path.ts';
import { TasksPage } from '../tasks/TasksPage.tsx';
import { tasksPath } from '../tasks/tasks-path.ts';

/** Most who edit never import anything: the page comes when it is asked for. */
const ImportPage = lazy(() => import('../import/ImportPage.tsx'));

/** What stands at an address that is none of Decap's (core 3.19.1, components/App/NotFoundPage.js): a page of ours. */
export default function OtherPage() {
  const { pathname } = useLocation();
  if (pathname === tasksPath) return <TasksPage />;
  if (pathname === importPath)
    return (
      <Suspense
        fallback={
          <p className="rows-note" role="status">
            Открываем импорт…
          </p>
        }
      >
        <ImportPage />
      </Suspense>
    );
  return (
    <main className="tasks">
      <h1>Такой страницы нет</h1>
      <p>
        <a href="#/">К записям</a>
      </p>
    </main>
  );
}
