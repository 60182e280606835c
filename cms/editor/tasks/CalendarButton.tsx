import { useState } from 'react';
import { api } from '../api/client.ts';

/** Hands the tasks to a calendar program: a file without names. */
export function CalendarButton() {
  const [failed, setFailed] = useState('');
  const download = async () => {
    setFailed('');
    try {
      const { file } = await api.taskCalendar();
      offer(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'chto-sdelat.ics');
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="task-calendar">
      <button type="button" className="button" onClick={() => void download()}>
        Скачать для календаря (.ics)
      </button>
      <p role="alert">{failed}</p>
    </div>
  );
}

function offer(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
