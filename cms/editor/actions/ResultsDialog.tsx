import { useState } from 'react';
import { useDraft } from '../form/draft-context.ts';
import { publishResults } from './build-change.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { DialogField } from './DialogField.tsx';
import { dateOf, objectOf } from './program-data.ts';
import { programField } from './program-field.ts';

/** «Опубликовать результаты» of a completed programme (A1 п. 8.2). */
export function ResultsDialog({ onClose }: { onClose: () => void }) {
  const { data, check } = useDraft();
  const former = objectOf(data, 'results');
  const [summary, setSummary] = useState(former?.['summary']);
  const [publishedOn, setPublishedOn] = useState<unknown>(
    dateOf(former?.['publishedOn']) ?? check.answer?.asOf,
  );
  const [isAsked, setIsAsked] = useState(false);
  const hasText = typeof summary === 'string' && summary.trim() !== '';
  return (
    <ChangeDialog
      title="Опубликовать результаты"
      change={hasText ? publishResults(data, { summary, publishedOn }) : undefined}
      onMissing={() => setIsAsked(true)}
      onClose={onClose}
    >
      <DialogField
        field={programField('results.summary', {
          required: true,
          hint: 'Что сделали и что получилось: о деле, без имён и без оценок людей',
        })}
        value={summary}
        onChange={setSummary}
        problem={isAsked && !hasText ? 'Напишите итог хотя бы одним предложением.' : undefined}
      />
      <DialogField
        field={programField('results.publishedOn')}
        value={publishedOn}
        onChange={setPublishedOn}
      />
      <p className="dialog-hint">Показатели «до и после» и файлы добавьте потом в поле «Результаты».</p>
    </ChangeDialog>
  );
}
