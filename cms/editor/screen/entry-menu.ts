import type { EntryLink } from '../../api/types.ts';
import type { CheckState } from '../form/draft-context.ts';
import type { Question } from './ConfirmDialog.tsx';
import { copyEntry, removeEntry } from './decap-actions.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import type { MenuItem } from './Menu.tsx';
import type { OpenEntry } from './open-entry.ts';
import type { Saving } from './use-save.ts';

interface Parts {
  screen: EntryScreenProps;
  open: OpenEntry;
  check: CheckState;
  save: (saving: Saving) => Promise<boolean>;
  ask: (question: Question) => void;
  undo: () => void;
  /** Takes why something was refused. */
  fail: (error: unknown) => void;
}

/** What can be done with the entry beside saving; a new one has nothing yet. */
export function entryMenu(parts: Parts): MenuItem[] {
  const { screen, open, check, undo } = parts;
  if (screen.isNewEntry) return [];
  const isPublished = open.data['draft'] !== true;
  const mayBeDraft = open.fields.some(({ name }) => name === 'draft');
  const address = check.answer?.address;
  return [
    ...(isPublished && address !== undefined ? [{ label: 'Открыть на сайте', href: address }] : []),
    ...(isPublished && mayBeDraft ? [unpublishItem(parts)] : []),
    ...(screen.canCreateNewEntry ? [{ label: 'Создать копию', onChoose: () => copyEntry(screen) }] : []),
    { label: 'Отменить последнее сохранение', onChoose: undo },
    ...(screen.hasUnpublishedChanges === true
      ? [{ label: 'Отменить неопубликованные изменения', onChoose: screen.onDeleteUnpublishedChanges }]
      : []),
    ...(screen.showDelete ? [deleteItem(parts)] : []),
  ];
}

function unpublishItem({ save, ask }: Parts): MenuItem {
  return {
    label: 'Снять с публикации (в черновики)',
    onChoose: () =>
      ask({
        title: 'Снять с публикации?',
        text: 'Запись исчезнет с сайта, но останется здесь черновиком. Её можно опубликовать снова.',
        action: 'Снять с публикации',
        onConfirm: () => void save({ draft: true }),
      }),
  };
}

function deleteItem({ screen, open, check, ask, fail }: Parts): MenuItem {
  return {
    label: 'Удалить',
    dangerous: true,
    onChoose: () =>
      ask({
        title: `Удалить «${open.title}»?`,
        text: `Запись исчезнет и отсюда, и с сайта.${warnOfDrafts(check.answer?.namedBy ?? [])}`,
        action: 'Удалить',
        dangerous: true,
        onConfirm: () => void removeEntry(screen).catch(fail),
      }),
  };
}

/** What is said of drafts that would refer to nothing; they hold up no deletion. */
function warnOfDrafts(drafts: readonly EntryLink[]): string {
  const names = drafts.slice(0, 5).map(({ label }) => `«${label}»`);
  if (names.length === 0) return '';
  const rest = drafts.length > 5 ? ` и ещё ${drafts.length - 5}` : '';
  const who = drafts.length === 1 ? 'На неё ссылается черновик' : 'На неё ссылаются черновики';
  return ` ${who} ${names.join(', ')}${rest}: опубликовать без этой записи не получится, пока ссылку не уберут.`;
}
