import StockAuthenticator from 'decap-cms-lib-auth/dist/esm/pkce-oauth';

/**
 * Signs in to GitLab and Forgejo. The stock one (decap-cms-lib-auth 3.3.2) takes the code of the sign-in off the address
 * whenever its page is shown, for a moment at every start too, and the place in the editor with it: loading anew would
 * lead to the first list.
 */
export default class PkceAuthenticator extends StockAuthenticator {
  override completeAuth(done: Parameters<StockAuthenticator['completeAuth']>[0]): Promise<void> {
    const place = location.hash;
    // The address is changed before anything is waited for.
    const completed = super.completeAuth(done);
    if (place !== '') history.replaceState(null, '', location.pathname + place);
    return completed;
  }
}
