import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { entryAddress } from './entry-address.ts';

interface Props {
  collection: string;
  /** Name of the file, without the extension. */
  slug: string;
  /** Field to go to in the form, its path with dots. */
  field?: string;
  children: ReactNode;
}

/** A link to the form of an entry; a file whose name no address can hold has none, and says so. */
export function EntryLink({ collection, slug, field, children }: Props) {
  const address = entryAddress(collection, slug, field);
  if (address.way === 'router') return <Link to={address.to}>{children}</Link>;
  if (address.way === 'browser') return <a href={address.href}>{children}</a>;
  return (
    <a aria-disabled="true">
      {children}
      <span className="mark error">имя файла не подходит: переименуйте файл латинскими буквами</span>
    </a>
  );
}
