import { useLocation } from 'react-router-dom';
import { importPath } from '../import/import-path.ts';
import { TasksLink } from '../tasks/TasksLink.tsx';
import { tasksPath } from '../tasks/tasks-path.ts';
import { SectionLinks } from './SectionLinks.tsx';

/** What Decap's App (core 3.19.1, components/App/App.js) hands to its header; only what ours uses. */
interface Props {
  hasWorkflow: boolean;
  showMediaButton: boolean;
  openMediaLibrary: () => void;
  onLogoutClick: () => void;
  /** The account, where there is one. */
  user?: { login?: string; name?: string };
}

/** The editor's head: where one is, the files, and the section as the public sees it. */
export default function Header({
  hasWorkflow,
  showMediaButton,
  openMediaLibrary,
  onLogoutClick,
  user,
}: Props) {
  const { pathname } = useLocation();
  const isAt = (start: string) => (pathname.startsWith(start) ? 'page' : undefined);
  return (
    <header className="app-header">
      <a className="app-title" href="#/">
        Редактор <span>раздела «Наставничество»</span>
      </a>
      <nav aria-label="Редактор">
        <a href="#/" aria-current={isAt('/collections')}>
          Записи
        </a>
        <TasksLink current={isAt(tasksPath)} />
        <a href={`#${importPath}`} aria-current={isAt(importPath)}>
          Импорт
        </a>
        {hasWorkflow && (
          <a href="#/workflow" aria-current={isAt('/workflow')}>
            Согласование
          </a>
        )}
        {showMediaButton && (
          <button type="button" onClick={openMediaLibrary}>
            Файлы
          </button>
        )}
      </nav>
      <SectionLinks />
      {user?.login !== undefined && (
        <button type="button" className="app-leave" onClick={onLogoutClick}>
          Выйти ({user.name ?? user.login})
        </button>
      )}
    </header>
  );
}
