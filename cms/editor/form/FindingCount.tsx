import { plural } from '#messages/format';
import { useForm } from './form-store.ts';

/** How many errors and warnings a closed part of the form hides. */
export function FindingCount({ path }: { path: string }) {
  const findings = useForm((state) => state.findings.within(path));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return (
    <>
      {errors > 0 && <span className="count error">{plural(errors, 'ошибка', 'ошибки', 'ошибок')}</span>}
      {warnings > 0 && (
        <span className="count warning">
          {plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}
        </span>
      )}
    </>
  );
}
