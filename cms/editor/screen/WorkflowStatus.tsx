const statuses = [
  ['draft', 'DRAFT', 'Черновик'],
  ['pending_review', 'PENDING_REVIEW', 'На проверке'],
  ['pending_publish', 'PENDING_PUBLISH', 'Готово к публикации'],
] as const;

interface Props {
  /** As Decap keeps it: draft, pending_review, pending_publish. */
  status: string | undefined;
  locked: boolean;
  /** Takes Decap's name of the status. */
  onChange: (name: string) => void;
}

/** The step of an entry on its way to the site. */
export function WorkflowStatus({ status, locked, onChange }: Props) {
  const known = statuses.find(([code]) => code === status);
  return (
    <label className="workflow-status">
      <span>Этап</span>
      <select
        value={known?.[1] ?? ''}
        disabled={locked}
        title={locked ? 'Сначала сохраните изменения' : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {statuses.map(([, name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
