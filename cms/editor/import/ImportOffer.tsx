import { Link } from 'react-router-dom';
import type { Kind } from '#model/kind-names';
import { api } from '../api/client.ts';
import { importAddress } from './import-path.ts';

/** In an empty list: what the school has already need not be typed again. */
export function ImportOffer({ kind }: { kind: Kind }) {
  if (api.importer === undefined) return null;
  return (
    <p className="rows-note">
      Списки и дорожная карта уже есть в Word или Excel?{' '}
      <Link to={importAddress(kind)}>Перенесите их импортом</Link>
    </p>
  );
}
