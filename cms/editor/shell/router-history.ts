/**
 * In place of routing/history.js of decap-cms-core 3.19.1, which throws where it is made when the address cannot be
 * decoded: first the address is looked at.
 */
import './guard-address.ts';

export * from 'decap-cms-core/dist/esm/routing/history';
