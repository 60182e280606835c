import { useDraft } from '../form/draft-context.ts';
import { summariseFindings } from './finding-groups.ts';

/** «2 ошибки, 1 предупреждение»: read out only when the words change. */
export function ReadinessSummary() {
  const { check } = useDraft();
  const text = check.answer === undefined ? '' : summariseFindings(check.answer.findings);
  const isRefused = check.answer?.refused === true;
  return (
    <p className={isRefused ? 'readiness-summary refused' : 'readiness-summary'} role="status">
      {text}
      {isRefused && <span className="more"> – опубликовать пока нельзя</span>}
    </p>
  );
}
