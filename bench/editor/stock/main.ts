/** Stock Decap as its documentation starts it: everything it has, configured by `config.yml` beside the page. */
import { DecapCmsApp } from 'decap-cms-app';

DecapCmsApp.init();
