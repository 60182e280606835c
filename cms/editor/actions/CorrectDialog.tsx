import { useState } from 'react';
import { formatShortDate } from '#messages/format';
import { useDraft } from '../form/draft-context.ts';
import { correctProgram } from './build-change.ts';
import type { ConsentValues } from './build-change.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { CheckList } from './CheckList.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { DialogField } from './DialogField.tsx';
import { dateOf, openActivities } from './program-data.ts';
import { programField } from './program-field.ts';

/** «Внести корректировку»: what changes in the plan, agreed by both sides (A1 п. 7.2). */
export function CorrectDialog({ onClose }: { onClose: () => void }) {
  const { data } = useDraft();
  const [description, setDescription] = useState<unknown>();
  const [cancelled, setCancelled] = useState<string[]>([]);
  const [consents, setConsents] = useState<ConsentValues>({ menteesAgreed: [], order: {} });
  const [isAsked, setIsAsked] = useState(false);
  const open = openActivities(data);
  const hasText = typeof description === 'string' && description.trim() !== '';
  const isReady = hasText && dateOf(consents.agreedOn) !== undefined;
  return (
    <ChangeDialog
      title="Внести корректировку"
      change={isReady ? correctProgram(data, { ...consents, description, cancelled }) : undefined}
      onMissing={() => setIsAsked(true)}
      onClose={onClose}
    >
      <DialogField
        field={programField('corrections.0.description', {
          required: true,
          hint: 'Одно-два предложения. Их увидят на странице программы: без имён и личных обстоятельств',
        })}
        value={description}
        onChange={setDescription}
        problem={isAsked && !hasText ? 'Напишите, что изменено.' : undefined}
      />
      {open.length > 0 && (
        <CheckList
          legend="Отменить мероприятия, если нужно"
          items={open.map(({ id, title, dueDate }) => ({
            id,
            label: title,
            note: dueDate === undefined ? undefined : `срок ${formatShortDate(dueDate)}`,
          }))}
          checked={cancelled}
          onChange={setCancelled}
        />
      )}
      <p className="dialog-hint">
        Отменённые мероприятия получат дату согласия. Новые мероприятия и сроки поправьте потом в плане.
      </p>
      <ConsentFields
        path="corrections.0"
        values={consents}
        onChange={(values) => setConsents((before) => ({ ...before, ...values }))}
        isAsked={isAsked}
      />
    </ChangeDialog>
  );
}
