import { useEffect } from 'react';
import { history } from 'decap-cms-core/dist/esm/routing/history';
import { fieldParameter } from '../lists/entry-address.ts';

/** Goes to the field that the address names, once: the address forgets it, so that a later loading does not repeat it. */
export function useAskedField(focusField: (path: string) => void): void {
  useEffect(() => {
    const { pathname, search } = history.location;
    const field = new URLSearchParams(search).get(fieldParameter);
    if (field === null || !/^[A-Za-z0-9.]+$/.test(field)) return undefined;
    // After the form has been drawn; the focus opens what hides the field.
    const timer = setTimeout(() => {
      history.replace(pathname);
      focusField(field);
    });
    return () => clearTimeout(timer);
  }, [focusField]);
}
