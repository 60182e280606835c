import { useDraft } from '../form/draft-context.ts';

/** What is wrong with the entry now; a click leads to the field. */
export function ReadinessPanel() {
  const { check, focusField } = useDraft();
  return (
    <section aria-label="Проверка">
      <ul>
        {check.answer?.findings.map((finding) => (
          <li key={`${finding.rule} ${finding.field} ${finding.message}`}>
            <button type="button" onClick={() => focusField(finding.field)}>
              {finding.fieldLabel}
            </button>
            {finding.message} {finding.source}
          </li>
        ))}
      </ul>
    </section>
  );
}
