import type { ListShape } from './list-shape.ts';

/** What a column of a list of documents may hold. */
export type DocumentColumn =
  | 'no'
  | 'title'
  | 'documentType'
  | 'requisites'
  | 'documentNumber'
  | 'documentDate'
  | 'level'
  | 'issuer'
  | 'url'
  | 'file'
  | 'state'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'summary';

/** How lists of documents look. */
export const documentShape: ListShape<DocumentColumn> = {
  kinds: [
    { key: 'no', heading: /^(?:№|n|номер)(?: ?п[./\\]*п\.?)$|^№$|^п[./\\]п\.?$/ },
    { key: 'documentNumber', heading: /^(?:номер|№) (?:документа|акта|приказа)$|^номер$/ },
    {
      key: 'documentDate',
      heading: /^дата(?: (?:документа|акта|издания|принятия|утверждения|приказа|подписания))*$/,
    },
    { key: 'requisites', heading: /реквизит|^(?:дата (?:и|,) ?(?:номер|№)|(?:номер|№)(?: и|,) дата)/ },
    { key: 'documentType', heading: /^(?:вид|тип)(?: (?:документа|акта))?$/ },
    { key: 'level', heading: /уровень/ },
    {
      key: 'title',
      heading: /наименован|название|^(?:нормативн\S* )?(?:правов\S* )?(?:документы?|акты?)$|заголовок/,
    },
    {
      key: 'issuer',
      heading: /^кем (?:издан|принят|утвержден)|издател|орган,? (?:издавш|принявш)|^кто издал$/,
    },
    { key: 'url', heading: /ссылк|адрес|источник|(?<![а-я])url/ },
    { key: 'file', heading: /файл/ },
    { key: 'state', heading: /^(?:статус|состояние|действие|примечани[ея])(?: документа)?$/ },
    { key: 'effectiveFrom', heading: /действует с|начало действия|вступ\S* в силу/ },
    { key: 'effectiveTo', heading: /действует (?:до|по)|(?:окончание|срок) действия/ },
    { key: 'summary', heading: /^о чем|содержание|аннотаци|краткое описание/ },
  ],
  leading: ['title'],
};
