import { useEffect } from 'react';

/** What Decap gives its page of login. */
export interface AuthenticationProps {
  onLogin: (credentials: object) => void;
}

/** In place of a page of login: the editor on one's own computer has no account. */
export function NoLogin({ onLogin }: AuthenticationProps) {
  useEffect(() => onLogin({}), [onLogin]);
  return <p className="opening">Открываем редактор…</p>;
}
