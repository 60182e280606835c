const steps = { choose: 'Файл', preview: 'Что получится', done: 'Внесено' } as const;

/** Where one is: three steps, none of which writes anything but the last. */
export function Steps({ step }: { step: keyof typeof steps }) {
  return (
    <ol className="import-steps" aria-label="Шаги">
      {Object.entries(steps).map(([name, title]) => (
        <li key={name} aria-current={name === step ? 'step' : undefined}>
          {title}
        </li>
      ))}
    </ol>
  );
}
