import { useDraft } from '../form/draft-context.ts';
import type { OpenEntry } from '../screen/open-entry.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ReadinessPanel } from './ReadinessPanel.tsx';
import type { Refusal } from './ReadinessPanel.tsx';
import { Tabs } from './Tabs.tsx';

export type PanelName = 'check' | 'site' | 'history';

interface Props {
  entry: OpenEntry;
  chosen: PanelName;
  onChoose: (name: PanelName) => void;
  refusal: Refusal | undefined;
  onFocusField: (path: string) => void;
  onUndo: () => void;
}

/** Beside the form: what is wrong now, the page as the public will see it, and what was saved before. */
export function SidePanel({ entry, chosen, onChoose, refusal, onFocusField, onUndo }: Props) {
  return (
    <aside className="side-panel" aria-label="Проверка и просмотр">
      <Tabs
        label="Что показать"
        chosen={chosen}
        onChoose={onChoose}
        tabs={[
          {
            name: 'check',
            label: <CheckLabel />,
            content: <ReadinessPanel refusal={refusal} onFocusField={onFocusField} />,
          },
          { name: 'site', label: 'На сайте', content: <PreviewPanel /> },
          { name: 'history', label: 'История', content: <HistoryPanel entry={entry} onUndo={onUndo} /> },
        ]}
      />
    </aside>
  );
}

function CheckLabel() {
  const findings = useDraft().check.answer?.findings ?? [];
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return (
    <>
      Проверка
      {count('error') > 0 && (
        <span className="count error">
          <span className="unseen">ошибок: </span>
          {count('error')}
        </span>
      )}
      {count('warning') > 0 && (
        <span className="count warning">
          <span className="unseen">предупреждений: </span>
          {count('warning')}
        </span>
      )}
    </>
  );
}
