import { pluralForm } from '#messages/format';
import { tasksPath } from './tasks-path.ts';
import { useTasks } from './use-tasks.ts';

/** «Что сделать» in the editor's head, with the number of tasks that are overdue or due within a week. */
export function TasksLink({ current }: { current: 'page' | undefined }) {
  const { answer } = useTasks();
  const urgent = answer?.tasks.filter(({ state }) => state === 'overdue' || state === 'due').length ?? 0;
  return (
    <a href={`#${tasksPath}`} aria-current={current}>
      Что сделать
      {urgent > 0 && (
        <>
          {' '}
          <span className="task-count">
            {urgent}
            <span className="hidden-text"> {pluralForm(urgent, 'срочное', 'срочных', 'срочных')}</span>
          </span>
        </>
      )}
    </a>
  );
}
