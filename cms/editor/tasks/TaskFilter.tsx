import { taskGroups } from '#messages/tasks';
import type { TaskRow } from '../../api/types.ts';

/** A group of tasks, or all. */
export type ChosenGroup = TaskRow['group'] | 'all';

interface Props {
  tasks: readonly TaskRow[];
  chosen: ChosenGroup;
  onChoose: (group: ChosenGroup) => void;
}

/** Buttons for the groups in which something is to be done. */
export function TaskFilter({ tasks, chosen, onChoose }: Props) {
  const groups = (Object.keys(taskGroups) as TaskRow['group'][])
    .map((group) => ({ group, count: tasks.filter((task) => task.group === group).length }))
    .filter(({ group, count }) => count > 0 || group === chosen);
  const button = (group: ChosenGroup, name: string, count: number) => (
    <button
      key={group}
      type="button"
      className="button small"
      aria-pressed={group === chosen}
      onClick={() => onChoose(group)}
    >
      {name}: {count}
    </button>
  );
  return (
    <div className="task-filter" role="group" aria-label="О чём">
      {button('all', 'Все', tasks.length)}
      {groups.map(({ group, count }) => button(group, taskGroups[group], count))}
    </div>
  );
}
