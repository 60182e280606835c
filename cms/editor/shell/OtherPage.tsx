import { useLocation } from 'react-router-dom';
import { TasksPage } from '../tasks/TasksPage.tsx';
import { tasksPath } from '../tasks/tasks-path.ts';

/** What stands at an address that is none of Decap's (core 3.19.1, components/App/NotFoundPage.js): a page of ours. */
export default function OtherPage() {
  const { pathname } = useLocation();
  if (pathname === tasksPath) return <TasksPage />;
  return (
    <main className="tasks">
      <h1>Такой страницы нет</h1>
      <p>
        <a href="#/">К записям</a>
      </p>
    </main>
  );
}
