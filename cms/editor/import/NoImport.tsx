const texts = {
  forge: [
    'Импорт работает в редакторе на компьютере школы: читать Word и Excel умеет программа, а в браузере её нет.',
    'На том компьютере, где стоит программа, откройте её папку, наберите npm run cms и выберите «Импорт». Внесённое появится здесь, когда изменения отправят в хранилище.',
  ],
  workflow: [
    'Здесь записи проходят согласование, а импорт вносит сразу всё.',
    'Закройте редактор, запустите его без согласования – npm run cms – и выберите «Импорт». Новые записи можно внести черновиками и опубликовать по одной.',
  ],
} as const;

/** Where nothing can be imported: why, and where it can. */
export function NoImport({ reason }: { reason: keyof typeof texts }) {
  return (
    <div className="import-card">
      {texts[reason].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
