import { useState } from 'react';
import { formatDate } from '#messages/format';
import { noTasks, taskStates } from '#messages/tasks';
import type { TaskRow } from '../../api/types.ts';
import { tasks as store } from '../api/tasks.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { TaskFilter } from './TaskFilter.tsx';
import type { ChosenGroup } from './TaskFilter.tsx';
import { TaskItem } from './TaskItem.tsx';
import { useTasks } from './use-tasks.ts';

const states = Object.keys(taskStates) as TaskRow['state'][];

/** «Что сделать»: all that has a term, the nearest first. */
export function TasksPage() {
  const { answer, failed } = useTasks();
  const [group, setGroup] = useState<ChosenGroup>('all');
  if (answer === undefined)
    return (
      <main className="tasks">
        <h1>Что сделать</h1>
        {failed === undefined ? (
          <p role="status">Считаем сроки…</p>
        ) : (
          <p role="alert">
            {failed}{' '}
            <button type="button" className="button small" onClick={() => void store.refresh()}>
              Попробовать ещё раз
            </button>
          </p>
        )}
      </main>
    );
  const shown = answer.tasks.filter((task) => group === 'all' || task.group === group);
  return (
    <main className="tasks">
      <div className="tasks-top">
        <div>
          <h1>Что сделать</h1>
          <p>По состоянию на {formatDate(answer.asOf)}. Сделанное исчезает само, когда внесено в запись.</p>
        </div>
        <CalendarButton />
      </div>
      {answer.tasks.length === 0 ? (
        <p className="no-tasks">{noTasks}</p>
      ) : (
        <>
          <TaskFilter tasks={answer.tasks} chosen={group} onChoose={setGroup} />
          {states.map((state) => (
            <TaskList
              key={`${state} ${group}`}
              state={state}
              tasks={shown.filter((task) => task.state === state)}
              isOnly={shown.every((task) => task.state === state)}
            />
          ))}
        </>
      )}
    </main>
  );
}

interface ListProps {
  state: TaskRow['state'];
  tasks: readonly TaskRow[];
  /** Nothing else is shown. */
  isOnly: boolean;
}

/** The tasks of one nearness; those of later months are folded away beside nearer ones. */
function TaskList({ state, tasks, isOnly }: ListProps) {
  if (tasks.length === 0) return null;
  const heading = (
    <h2>
      {taskStates[state]}: {tasks.length}
    </h2>
  );
  const list = (
    <ul>
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} />
      ))}
    </ul>
  );
  if (state !== 'later')
    return (
      <section>
        {heading}
        {list}
      </section>
    );
  return (
    <details open={isOnly}>
      <summary>{heading}</summary>
      {list}
    </details>
  );
}
