/** What an outside service does with the visitor: collects data, runs in the page, keeps files, shows video or maps. */
export type ServiceUse = 'form' | 'page' | 'storage' | 'video' | 'cloud';

export interface OutsideService {
  host: string;
  /** The address belongs to the service only if its path holds this. */
  path?: string;
  use: ServiceUse;
  name: string;
}

/**
 * FED-16: services outside the school's control; the first that fits decides. `cloud` is storage in Russia, all others
 * keep their data abroad.
 */
export const outsideServices: readonly OutsideService[] = [
  { host: 'docs.google.com', path: '/forms', use: 'form', name: 'Google Формы' },
  { host: 'forms.gle', use: 'form', name: 'Google Формы' },
  { host: 'script.google.com', use: 'form', name: 'Google Apps Script' },
  { host: 'classroom.google.com', use: 'form', name: 'Google Класс' },
  { host: 'forms.office.com', use: 'form', name: 'Microsoft Forms' },
  { host: 'forms.microsoft.com', use: 'form', name: 'Microsoft Forms' },
  { host: 'forms.cloud.microsoft', use: 'form', name: 'Microsoft Forms' },
  { host: 'typeform.com', use: 'form', name: 'Typeform' },
  { host: 'surveymonkey.com', use: 'form', name: 'SurveyMonkey' },
  { host: 'jotform.com', use: 'form', name: 'Jotform' },
  { host: 'tally.so', use: 'form', name: 'Tally' },
  { host: 'airtable.com', use: 'form', name: 'Airtable' },
  { host: 'eventbrite.com', use: 'form', name: 'Eventbrite' },
  { host: 'kahoot.it', use: 'form', name: 'Kahoot' },
  { host: 'kahoot.com', use: 'form', name: 'Kahoot' },
  { host: 'quizizz.com', use: 'form', name: 'Quizizz' },
  { host: 'mentimeter.com', use: 'form', name: 'Mentimeter' },
  { host: 'menti.com', use: 'form', name: 'Mentimeter' },
  { host: 'padlet.com', use: 'form', name: 'Padlet' },
  { host: 'zoom.us', path: '/register', use: 'form', name: 'регистрация в Zoom' },

  { host: 'google-analytics.com', use: 'page', name: 'Google Analytics' },
  { host: 'analytics.google.com', use: 'page', name: 'Google Analytics' },
  { host: 'googletagmanager.com', use: 'page', name: 'Google Tag Manager' },
  { host: 'doubleclick.net', use: 'page', name: 'реклама Google' },
  { host: 'googlesyndication.com', use: 'page', name: 'реклама Google' },
  { host: 'recaptcha.net', use: 'page', name: 'Google reCAPTCHA' },
  { host: 'google.com', path: '/recaptcha', use: 'page', name: 'Google reCAPTCHA' },
  { host: 'fonts.google.com', use: 'page', name: 'шрифты Google' },
  { host: 'googleapis.com', use: 'page', name: 'шрифты и код Google' },
  { host: 'gstatic.com', use: 'page', name: 'шрифты и код Google' },
  { host: 'typekit.net', use: 'page', name: 'шрифты Adobe' },
  { host: 'cdnjs.cloudflare.com', use: 'page', name: 'хранилище кода Cloudflare' },
  { host: 'cloudflareinsights.com', use: 'page', name: 'счётчик Cloudflare' },
  { host: 'jsdelivr.net', use: 'page', name: 'хранилище кода jsDelivr' },
  { host: 'unpkg.com', use: 'page', name: 'хранилище кода unpkg' },
  { host: 'bootstrapcdn.com', use: 'page', name: 'хранилище кода Bootstrap' },
  { host: 'code.jquery.com', use: 'page', name: 'хранилище кода jQuery' },
  { host: 'hotjar.com', use: 'page', name: 'счётчик Hotjar' },
  { host: 'gravatar.com', use: 'page', name: 'Gravatar' },

  { host: 'docs.google.com', use: 'storage', name: 'Google Документы' },
  { host: 'drive.google.com', use: 'storage', name: 'Google Диск' },
  { host: 'sites.google.com', use: 'storage', name: 'Google Сайты' },
  { host: 'photos.google.com', use: 'storage', name: 'Google Фото' },
  { host: 'photos.app.goo.gl', use: 'storage', name: 'Google Фото' },
  { host: 'calendar.google.com', use: 'storage', name: 'Google Календарь' },
  { host: 'dropbox.com', use: 'storage', name: 'Dropbox' },
  { host: 'dropboxusercontent.com', use: 'storage', name: 'Dropbox' },
  { host: 'onedrive.live.com', use: 'storage', name: 'OneDrive' },
  { host: '1drv.ms', use: 'storage', name: 'OneDrive' },
  { host: 'sharepoint.com', use: 'storage', name: 'SharePoint' },
  { host: 'icloud.com', use: 'storage', name: 'iCloud' },
  { host: 'box.com', use: 'storage', name: 'Box' },
  { host: 'mega.nz', use: 'storage', name: 'MEGA' },
  { host: 'wetransfer.com', use: 'storage', name: 'WeTransfer' },
  { host: 'we.tl', use: 'storage', name: 'WeTransfer' },
  { host: 'notion.so', use: 'storage', name: 'Notion' },
  { host: 'notion.site', use: 'storage', name: 'Notion' },
  { host: 'canva.com', use: 'storage', name: 'Canva' },

  { host: 'youtube.com', use: 'video', name: 'YouTube' },
  { host: 'youtube-nocookie.com', use: 'video', name: 'YouTube' },
  { host: 'youtu.be', use: 'video', name: 'YouTube' },
  { host: 'vimeo.com', use: 'video', name: 'Vimeo' },
  { host: 'twitch.tv', use: 'video', name: 'Twitch' },
  { host: 'tiktok.com', use: 'video', name: 'TikTok' },
  { host: 'zoom.us', use: 'video', name: 'Zoom' },
  { host: 'meet.google.com', use: 'video', name: 'Google Meet' },
  { host: 'maps.google.com', use: 'video', name: 'Google Карты' },
  { host: 'maps.app.goo.gl', use: 'video', name: 'Google Карты' },
  { host: 'google.com', path: '/maps', use: 'video', name: 'Google Карты' },

  { host: 'disk.yandex.ru', use: 'cloud', name: 'Яндекс Диск' },
  { host: 'disk.yandex.com', use: 'cloud', name: 'Яндекс Диск' },
  { host: 'disk.360.yandex.ru', use: 'cloud', name: 'Яндекс Диск' },
  { host: 'docs.yandex.ru', use: 'cloud', name: 'Яндекс Документы' },
  { host: 'yadi.sk', use: 'cloud', name: 'Яндекс Диск' },
  { host: 'cloud.mail.ru', use: 'cloud', name: 'Облако Mail' },
];
