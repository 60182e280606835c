import type { ViewName } from './use-view.ts';

const views: readonly [ViewName, string][] = [
  ['form', 'Запись'],
  ['check', 'Проверка'],
  ['site', 'На сайте'],
  ['history', 'История'],
];

/** In a narrow window: the form or one of the panels. */
export function ViewSwitch({ chosen, onChoose }: { chosen: ViewName; onChoose: (name: ViewName) => void }) {
  return (
    <div className="view-switch" role="group" aria-label="Что показать">
      {views.map(([name, label]) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {label}
        </button>
      ))}
    </div>
  );
}
