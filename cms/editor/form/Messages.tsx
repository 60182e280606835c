import type { Severity } from '#rules/rule';
import type { DraftFinding } from '../../api/types.ts';

const words: Readonly<Record<Severity, string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  info: 'Подсказка',
};

/** What is wrong with a field and how to mend it. */
export function Messages({ id, findings }: { id: string; findings: readonly DraftFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="messages" id={id}>
      {findings.map(({ rule, field, severity, message, fix }) => (
        <li key={`${rule} ${field} ${message}`} className={severity}>
          <strong className="severity">{words[severity]}.</strong> {message}
          {fix !== '' && fix !== message && <span className="fix">{fix}</span>}
        </li>
      ))}
    </ul>
  );
}
