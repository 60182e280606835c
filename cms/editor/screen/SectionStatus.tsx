import { formatMoment } from '../safety/format-moment.ts';
import { useServerState } from '../safety/server-state.ts';

/** Whether the section that visitors see already shows what was saved. */
export function SectionStatus() {
  const { online, answer } = useServerState();
  if (!online || answer === undefined) return null;
  const { state, at, message } = answer.build;
  if (state === 'building') return <span className="section-state">Раздел обновляется…</span>;
  if (state === 'failed')
    return (
      <span className="section-state failed" title={message}>
        Раздел не обновился{message === undefined ? '' : `: ${message}`}
      </span>
    );
  if (at === undefined) return null;
  return <span className="section-state">Раздел обновлён {formatMoment(at, new Date())}</span>;
}
