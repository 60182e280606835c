import { useDraft } from '../form/draft-context.ts';
import type { ConsentValues } from './build-change.ts';
import { CheckList } from './CheckList.tsx';
import { DialogField } from './DialogField.tsx';
import { OrderFields } from './OrderFields.tsx';
import { programField } from './program-field.ts';
import { usePairing } from './use-pairing.ts';

interface Props {
  /** `extensions.0` or `corrections.0`. */
  path: string;
  values: ConsentValues;
  onChange: (values: Partial<ConsentValues>) => void;
  /** What is missing is named. */
  isAsked: boolean;
}

/** Who agreed and when: A1 п. 7.2 asks for the consent of the mentor and of every mentee. */
export function ConsentFields({ path, values, onChange, isAsked }: Props) {
  const { data } = useDraft();
  const pairing = usePairing(data['pairing']);
  const mentors = pairing?.mentors.map(({ label }) => label).join(', ') ?? '';
  const hasPairing = typeof data['pairing'] === 'string' && data['pairing'] !== '';
  return (
    <>
      <fieldset className="dialog-group">
        <legend>Согласие обеих сторон</legend>
        <p className="dialog-hint">Нужно согласие наставника и каждого наставляемого (A1 п. 7.2).</p>
        <DialogField
          field={programField(`${path}.agreedOn`, { required: true })}
          value={values.agreedOn}
          onChange={(agreedOn) => onChange({ agreedOn })}
          problem={isAsked && values.agreedOn === undefined ? 'Укажите, когда договорились.' : undefined}
        />
        <DialogField
          field={programField(`${path}.mentorAgreed`, {
            label: mentors === '' ? 'Наставник согласен' : `Наставник согласен: ${mentors}`,
          })}
          value={values.mentorAgreed ?? false}
          onChange={(value) => onChange({ mentorAgreed: value === true })}
        />
        {pairing === undefined || pairing.mentees.length === 0 ? (
          <>
            {!hasPairing && (
              <p className="dialog-hint">
                В программе не указана пара или группа: назовите наставляемых сами.
              </p>
            )}
            <DialogField
              field={programField(`${path}.menteesAgreed`)}
              value={[...values.menteesAgreed]}
              onChange={(value) => onChange({ menteesAgreed: Array.isArray(value) ? value.map(String) : [] })}
            />
          </>
        ) : (
          <CheckList
            legend={pairing.mentees.length === 1 ? 'Согласен наставляемый' : 'Согласны наставляемые'}
            items={pairing.mentees}
            checked={values.menteesAgreed}
            onChange={(menteesAgreed) => onChange({ menteesAgreed })}
          />
        )}
      </fieldset>
      <OrderFields path={`${path}.order`} order={values.order} onChange={(order) => onChange({ order })} />
    </>
  );
}
