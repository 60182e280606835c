export interface Network {
  name: string;
  hosts: readonly string[];
  /** `messenger`: not for informing citizens (41-ФЗ); `banned`: its owner is recognised as extremist. */
  kind: 'messenger' | 'banned';
}

/** First days on which the prohibitions hold. */
export const prohibitedSince: Readonly<Record<Network['kind'], string>> = {
  messenger: '2025-06-01',
  banned: '2022-03-21',
};

/** FED-17, FED-18: foreign messengers of Roskomnadzor's list and the networks of Meta. */
export const networks: readonly Network[] = [
  {
    name: 'Telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.org', 'telegram.dog', 'telegram.im', 'telesco.pe', 'tg.dev'],
    kind: 'messenger',
  },
  { name: 'WhatsApp', hosts: ['wa.me', 'whatsapp.com'], kind: 'messenger' },
  { name: 'Viber', hosts: ['viber.com', 'viber.click'], kind: 'messenger' },
  { name: 'Skype', hosts: ['skype.com'], kind: 'messenger' },
  { name: 'Discord', hosts: ['discord.com', 'discord.gg', 'discordapp.com'], kind: 'messenger' },
  { name: 'Microsoft Teams', hosts: ['teams.microsoft.com', 'teams.live.com'], kind: 'messenger' },
  { name: 'Snapchat', hosts: ['snapchat.com'], kind: 'messenger' },
  { name: 'Threema', hosts: ['threema.ch', 'threema.id'], kind: 'messenger' },
  { name: 'WeChat', hosts: ['wechat.com'], kind: 'messenger' },
  {
    name: 'Instagram',
    hosts: ['instagram.com', 'instagr.am', 'threads.net', 'threads.com', 'cdninstagram.com'],
    kind: 'banned',
  },
  {
    name: 'Facebook',
    hosts: [
      'facebook.com',
      'facebook.net',
      'fb.com',
      'fb.me',
      'fb.watch',
      'fbcdn.net',
      'm.me',
      'messenger.com',
    ],
    kind: 'banned',
  },
];
