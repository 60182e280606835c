import { formatPercent, formatSchoolYear } from './format-display.ts';
import type { RuleMessages } from './rule-messages.ts';

const audiences = new Map([
  ['pupils', 'обучающихся'],
  ['pedagogues', 'педагогов'],
]);

export default {
  title: 'Охват и цели на год',
  question: 'Охват обучающихся и охват педагогов не ниже цели, установленной на этот год?',
  codes: {
    belowTarget: {
      message: ({ audience, regime, year, numerator, denominator, target }) =>
        `Охват ${audiences.get(String(audience)) ?? audience} ${regime === 'r145' ? 'целевой моделью' : 'наставничеством'} – ${formatPercent(Number(numerator), Number(denominator))}, цель на ${year} год – не меньше ${target}\u00A0%.`,
      fix: () => 'Проверьте, все ли программы внесены; если все, предусмотрите новые пары и группы.',
    },
    noTarget: {
      message: ({ audience, year }) =>
        `Для ${audiences.get(String(audience)) ?? audience} цель на ${year} год не установлена.`,
      fix: () => 'Если цель установлена актом, внесите её в дорожную карту с указанием основания.',
    },
    noData: {
      message: ({ audience, schoolYear }) =>
        `Нет данных, сколько в школе ${audiences.get(String(audience)) ?? audience} (${formatSchoolYear(String(schoolYear))}): охват не посчитать.`,
      fix: () => 'Добавьте в карточку школы численность на этот учебный год.',
    },
  },
  notApplicable: {
    noTargets: ({ year }) => `Цели охвата на ${year} год не установлены.`,
  },
  indicators: {
    'R145-06.pupils': 'Охвачено обучающихся за календарный год',
    'R145-06.pedagogues': 'Охвачено педагогов целевой моделью за календарный год',
    'R145-06.pedagoguesOfA1': 'Охвачено педагогов наставничеством педагогов за календарный год',
    'R145-06.pupilsTarget': 'Цель охвата обучающихся, %',
    'R145-06.pedagoguesTarget': 'Цель охвата педагогов целевой моделью, %',
    'R145-06.pedagoguesOfA1Target': 'Цель охвата педагогов наставничеством педагогов, %',
  },
} satisfies RuleMessages;
