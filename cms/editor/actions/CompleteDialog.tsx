import { useState } from 'react';
import { formatDate } from '#messages/format';
import { useDraft } from '../form/draft-context.ts';
import { completeProgram, completionValues } from './build-change.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { DialogField } from './DialogField.tsx';
import { OrderFields } from './OrderFields.tsx';
import { dateOf, objectOf } from './program-data.ts';
import { programField } from './program-field.ts';

/** «Завершить»: the day, one of the three grounds of A1 п. 7.1, and what nobody will read. */
export function CompleteDialog({ onClose }: { onClose: () => void }) {
  const { data } = useDraft();
  const [values, setValues] = useState(() => completionValues(data));
  const [isAsked, setIsAsked] = useState(false);
  const part = (name: keyof typeof values) => (value: unknown) =>
    setValues((before) => ({ ...before, [name]: value }));
  const needsInitiator = values.ground === 'initiative';
  const isReady = dateOf(values.date) !== undefined && values.ground !== undefined;
  const asked = (value: unknown, problem: string) => (isAsked && value === undefined ? problem : undefined);
  return (
    <ChangeDialog
      title="Завершить программу"
      change={isReady ? completeProgram(data, values) : undefined}
      onMissing={() => setIsAsked(true)}
      onClose={onClose}
    >
      <DialogField
        field={programField('completion.date', { required: true })}
        value={values.date}
        onChange={part('date')}
        problem={asked(values.date, 'Укажите день завершения.')}
      />
      <DialogField
        field={programField('completion.ground', {
          required: true,
          hint: 'A1 п. 7.1 знает только три основания',
        })}
        value={values.ground}
        onChange={part('ground')}
        problem={asked(values.ground, 'Выберите основание.')}
      />
      {needsInitiator && (
        <DialogField
          field={programField('completion.initiator', { required: true })}
          value={values.initiator}
          onChange={part('initiator')}
          problem={asked(values.initiator, 'Выберите, чья это инициатива.')}
        />
      )}
      <DialogField
        field={programField('completion.internalNote')}
        value={values.internalNote}
        onChange={part('internalNote')}
      />
      <OrderFields path="completion.order" order={values.order} onChange={part('order')} />
      <WhatFollows date={dateOf(values.date)} ground={values.ground} results={objectOf(data, 'results')} />
    </ChangeDialog>
  );
}

interface WhatFollowsProps {
  date: string | undefined;
  ground: unknown;
  results: Record<string, unknown> | undefined;
}

function WhatFollows({ date, ground, results }: WhatFollowsProps) {
  const from = date === undefined ? 'дня завершения' : formatDate(date);
  return (
    <section className="what-follows">
      <h3>Что будет дальше</h3>
      <ul>
        {ground !== undefined && ground !== 'plan-completed' && (
          <li>
            На странице будет только «завершена досрочно» и дата: ни основания, ни обстоятельств, ни чья это
            инициатива.
          </li>
        )}
        {results === undefined ? (
          <li>
            Заполните результаты: их публикуют после завершения (A1 п. 8.2). Раздел напомнит через 10 рабочих
            дней. При досрочном завершении довольно короткого итога.
          </li>
        ) : (
          <li>Записанные результаты откроются сами с {from}, если для них не назначен более поздний день.</li>
        )}
        <li>С {from} можно публиковать новости и кейсы с результатами этой программы.</li>
      </ul>
    </section>
  );
}
