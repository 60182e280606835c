import { plural } from '#messages/format';
import type { FieldGroup } from './groups.ts';
import { useForm } from './form-store.ts';
import { focusElement } from './focus-field.ts';
import { isFieldShown } from './shown.ts';

/** With fewer headings the form is seen at a glance. */
const fewest = 4;

/** Id of the heading's text, which a jump focuses. */
export function groupElementId(name: string): string {
  return `group-${name.replaceAll(' ', '-')}`;
}

/** «Разделы формы»: a click leads to the heading. */
export function JumpList({ groups }: { groups: readonly FieldGroup[] }) {
  const named = groups.filter(({ name }) => name !== undefined);
  if (named.length < fewest) return null;
  return (
    <nav className="jump-list" aria-label="Разделы формы">
      <ul>
        {named.map((group) => (
          <Jump key={group.name} group={group} />
        ))}
      </ul>
    </nav>
  );
}

function Jump({ group: { name = '', fields } }: { group: FieldGroup }) {
  const errors = useForm(({ findings }) =>
    fields.reduce(
      (sum, field) => sum + findings.within(field.name).filter(({ severity }) => severity === 'error').length,
      0,
    ),
  );
  const shown = useForm((state) => fields.some((field) => isFieldShown(field, '', state)));
  const jump = () => {
    const heading = document.getElementById(groupElementId(name));
    if (heading !== null) focusElement(heading);
  };
  if (!shown) return null;
  return (
    <li>
      <button type="button" className="jump" onClick={jump}>
        {name}
        {errors > 0 && <span className="count error">{plural(errors, 'ошибка', 'ошибки', 'ошибок')}</span>}
      </button>
    </li>
  );
}
