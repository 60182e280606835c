import { useServerState } from '../safety/server-state.ts';
import { SectionStatus } from '../screen/SectionStatus.tsx';

/** Whether the section on this computer shows what is saved, with links to it and to the self-check. */
export function SectionLinks() {
  const { answer } = useServerState();
  if (answer === undefined) return null;
  const { base, school } = answer;
  return (
    <div className="section-status">
      <strong className="school-name">{school}</strong>
      <SectionStatus />
      <a href={`${base}samoproverka/`} target="_blank" rel="noreferrer">
        Самопроверка
      </a>
      <a href={base} target="_blank" rel="noreferrer">
        Открыть раздел
      </a>
    </div>
  );
}
