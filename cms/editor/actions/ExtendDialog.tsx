import { useState } from 'react';
import { daysBetween } from '#model/calendar/calendar-date';
import { formatDate, plural } from '#messages/format';
import { useDraft } from '../form/draft-context.ts';
import { extendProgram } from './build-change.ts';
import type { ConsentValues } from './build-change.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { DialogField } from './DialogField.tsx';
import { dateOf } from './program-data.ts';
import { programField } from './program-field.ts';
import { termOf } from './program-term.ts';
import type { ProgramTerm } from './program-term.ts';

/** «Продлить»: a new end, agreed by both sides (A1 п. 7.2). */
export function ExtendDialog({ onClose }: { onClose: () => void }) {
  const { data } = useDraft();
  const [newEndDate, setNewEndDate] = useState<unknown>();
  const [consents, setConsents] = useState<ConsentValues>({ menteesAgreed: [], order: {} });
  const [isAsked, setIsAsked] = useState(false);
  const term = termOf(data);
  const isReady = dateOf(newEndDate) !== undefined && dateOf(consents.agreedOn) !== undefined;
  return (
    <ChangeDialog
      title="Продлить программу"
      change={isReady ? extendProgram(data, { ...consents, newEndDate }) : undefined}
      onMissing={() => setIsAsked(true)}
      onClose={onClose}
    >
      <TermText term={term} />
      <DialogField
        field={programField('extensions.0.newEndDate', { required: true })}
        value={newEndDate}
        onChange={setNewEndDate}
        note={noteOf(dateOf(newEndDate), term)}
        problem={
          isAsked && dateOf(newEndDate) === undefined
            ? 'Укажите новый последний день.'
            : problemOf(dateOf(newEndDate), term)
        }
      />
      <ConsentFields
        path="extensions.0"
        values={consents}
        onChange={(values) => setConsents((before) => ({ ...before, ...values }))}
        isAsked={isAsked}
      />
    </ChangeDialog>
  );
}

function TermText({ term: { end, extendedEnd, yearEnd } }: { term: ProgramTerm }) {
  return (
    <p className="term-text">
      {end === undefined
        ? 'У программы не указано плановое окончание: сначала заполните его.'
        : `Сейчас программа ${extendedEnd === undefined ? 'рассчитана' : 'продлена'} до ${formatDate(end)}.`}{' '}
      {yearEnd !== undefined &&
        (end !== undefined && end >= yearEnd
          ? `Год со дня начала уже исчерпан: он кончается ${formatDate(yearEnd)} (A1 п. 1.2).`
          : `В пределах года продлить можно до ${formatDate(yearEnd)} (A1 п. 1.2).`)}
    </p>
  );
}

function problemOf(newEnd: string | undefined, { end }: ProgramTerm): string | undefined {
  return newEnd !== undefined && end !== undefined && newEnd <= end
    ? `Нужен день позже ${formatDate(end)}.`
    : undefined;
}

function noteOf(newEnd: string | undefined, { end, yearEnd }: ProgramTerm): string | undefined {
  if (newEnd === undefined || end === undefined || newEnd <= end) return undefined;
  const longer = `Дольше на ${plural(daysBetween(end, newEnd), 'день', 'дня', 'дней')}.`;
  return yearEnd !== undefined && newEnd > yearEnd
    ? `${longer} Вся программа займёт больше года: проверьте, нужно ли это.`
    : longer;
}
