import { useSectionState } from './use-section-state.ts';

/** Whether the section on this computer shows what is saved, with links to it and to the self-check. */
export function SectionStatus() {
  const state = useSectionState();
  if (state === undefined) return null;
  const { base, build } = state;
  return (
    <div className="section-status">
      <span role="status" className={build.state === 'failed' ? 'failed' : undefined}>
        {describe(build)}
      </span>
      <a href={`${base}samoproverka/`} target="_blank" rel="noreferrer">
        Самопроверка
      </a>
      <a href={base} target="_blank" rel="noreferrer">
        Открыть раздел
      </a>
    </div>
  );
}

function describe({ state, at, message }: { state: string; at?: string; message?: string }): string {
  if (state === 'building') return 'Раздел обновляется…';
  if (state === 'failed') return `Раздел не обновлён: ${message ?? 'причина неизвестна'}`;
  return at === undefined ? '' : `Раздел обновлён в ${timeOfDay.format(new Date(at))}`;
}

const timeOfDay = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit' });
