import { defineCodes } from './field.ts';

/** REG п. 3.1, A1 п. 2.3 and распоряжение Минпросвещения № Р-145: role situations of mentor and mentee. */
export const mentoringForms = defineCodes({
  'teacher-teacher': 'педагог – педагог',
  'head-teacher': 'руководитель образовательной организации – педагог',
  'employer-student-ped': 'работодатель – студент педагогического вуза/колледжа',
  'univ-teacher-young-teacher': 'педагог вуза/колледжа – молодой педагог образовательной организации',
  'partner-vet-teacher':
    'социальный партнер – педагогический работник образовательных организаций среднего профессионального образования и дополнительного образования',
  'uchitel-uchitel': 'учитель – учитель',
  'head-uchitel': 'руководитель образовательной организации – учитель',
  'pupil-pupil': 'ученик – ученик',
  'student-pupil': 'студент – ученик',
  'uchitel-pupil': 'учитель – ученик',
  'employer-pupil': 'работодатель – ученик',
  'employer-student': 'работодатель – студент',
});

/** REG п. 3.1 = A1 п. 2.3: modes of work. */
export const mentoringKinds = defineCodes({
  virtual: 'виртуальное (дистанционное) наставничество',
  group: 'наставничество в группе',
  'short-term': 'краткосрочное или целеполагающее наставничество',
  reverse: 'реверсивное наставничество',
  situational: 'ситуационное наставничество',
  speed: 'скоростное наставничество',
  traditional: 'традиционная форма наставничества',
});

/** Two regimes coexist; a programme belongs to exactly one. */
export const regimes = defineCodes({
  pedagogue: 'наставничество педагогических работников',
  r145: 'целевая модель наставничества (Р-145)',
});

/** Derived from dates and completion, never typed. */
export const programStatuses = defineCodes({
  draft: 'проект',
  approved: 'утверждена',
  active: 'реализуется',
  extended: 'продлена',
  completed: 'завершена',
  archived: 'в архиве',
});

/** A1 п. 7.1: the three grounds of completion. */
export const completionGrounds = defineCodes({
  'plan-completed': 'план мероприятий выполнен в полном объёме',
  initiative: 'инициатива наставника или наставляемого, обоюдное решение',
  curator: 'инициатива куратора',
});

export const completionInitiators = defineCodes({
  mentor: 'наставник',
  mentee: 'наставляемый',
  mutual: 'обоюдное решение',
});

export const schoolTypes = defineCodes({
  school: 'школа',
  kindergarten: 'детский сад',
  college: 'колледж',
  additional: 'организация дополнительного образования',
});

export const ownerships = defineCodes({
  state: 'государственная',
  municipal: 'муниципальная',
  private: 'частная',
});

export const rulesProfiles = defineCodes({
  'volgograd-25-2022': 'приказ облкомобразования Волгоградской области от 21.03.2022 № 25',
  'federal-az-1128': 'письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08',
  'r145-2019': 'распоряжение Минпросвещения России от 25.12.2019 № Р-145',
  none: 'без отраслевого профиля',
});

export const documentLevels = defineCodes({
  federal: 'федеральный уровень',
  regional: 'региональный уровень',
  municipal: 'муниципальный уровень',
  local: 'локальные акты школы',
});

export const documentTypes = defineCodes({
  law: 'закон',
  decree: 'постановление',
  order: 'приказ',
  directive: 'распоряжение',
  letter: 'письмо',
  regulation: 'положение',
  roadmap: 'дорожная карта',
  agreement: 'соглашение',
  report: 'отчёт',
  template: 'форма документа',
});

/** What a document does for the mentoring system of the school. */
export const documentSubtypes = defineCodes({
  'approve-regulation': 'приказ об утверждении положения о системе наставничества',
  regulation: 'положение о системе наставничества',
  roadmap: 'дорожная карта',
  'pairing-order': 'приказ о закреплении пар и групп',
  'curator-order': 'приказ о назначении куратора',
  incentives: 'оплата и поощрение наставников',
  association: 'методическое объединение наставников',
  'analytical-report': 'итоговый аналитический отчёт',
});

export const orderKinds = defineCodes({ order: 'приказ', directive: 'распоряжение' });

export const consentKinds = defineCodes({
  processing: 'согласие на обработку персональных данных',
  distribution: 'согласие на распространение персональных данных',
  mentoringDuty: 'согласие на обязанности, связанные с наставничеством',
});

export const consentScopes = defineCodes({
  name: 'фамилия, имя, отчество',
  position: 'должность',
  subject: 'предмет',
  photo: 'фотография',
  experience: 'стаж',
  category: 'квалификационная категория',
  contact: 'служебные контакты',
  quote: 'высказывания',
  achievements: 'достижения и награды',
  participation: 'участие в программе',
});

export const consentChannels = defineCodes({
  site: 'официальный сайт',
  feed: 'выгрузка данных',
  regionalBank: 'региональный банк наставников',
  social: 'социальные сети',
  print: 'печать',
});

export const consentSigners = defineCodes({
  self: 'сам участник',
  legalRepresentative: 'законный представитель',
});

/** REG п. 5.2.1: whom mentors are chosen from. */
export const selectionGrounds = defineCodes({
  experienced: 'опытный педагог с устойчивыми достижениями',
  motivated: 'педагог, готовый тиражировать свой опыт',
  authoritative: 'профессионал, пользующийся авторитетом',
  methodical: 'методически ориентированный педагог',
  developing: 'педагог, готовый к саморазвитию и ответственности за результат наставляемого',
});

/** REG п. 5.2.3: sensitive, published only in aggregate (PD-06). */
export const menteeCategories = defineCodes({
  'young-teacher': 'молодой педагог',
  'after-break': 'педагог после длительного перерыва',
  'new-workplace': 'педагог на новом месте работы',
  'direction-growth': 'педагог, повышающий уровень в выбранном направлении',
  'digital-skills': 'педагог, осваивающий цифровые навыки',
  burnout: 'педагог в состоянии выгорания',
  'other-difficulties': 'педагог с другими затруднениями',
  trainee: 'стажёр или студент',
});

export const participants = defineCodes({
  pedagogue: 'педагогический работник',
  pupil: 'обучающийся',
  student: 'студент',
});

export const qualificationCategories = defineCodes({
  none: 'без категории',
  compliance: 'соответствие занимаемой должности',
  first: 'первая категория',
  highest: 'высшая категория',
  'mentor-teacher': 'педагог-наставник',
  methodist: 'педагог-методист',
});

export const pairingTypes = defineCodes({ pair: 'пара', group: 'группа' });

export const pairingEvents = defineCodes({
  'mentor-released': 'наставник освобождён',
  'mentor-replaced': 'наставник заменён',
  'mentor-assigned': 'наставник назначен',
  'mentee-left': 'наставляемый вышел',
  'mentee-joined': 'наставляемый присоединился',
});

/** 004 п. 6.1–6.8: meetings of the cycle; other activities are `other`. */
export const activityKinds = defineCodes({
  'first-meeting': 'первая, организационная встреча',
  'trial-meeting': 'вторая, пробная встреча',
  'planning-meeting': 'встреча-планирование',
  'regular-meeting': 'регулярная встреча',
  feedback: 'обратная связь',
  'final-meeting': 'заключительная встреча пары или группы',
  'final-group-meeting': 'общая заключительная встреча',
  survey: 'анкетирование',
  other: 'другое мероприятие',
});

export const materialTypes = defineCodes({
  recommendation: 'методические рекомендации',
  template: 'шаблон',
  checklist: 'чек-лист',
  memo: 'памятка',
});

export const audiences = defineCodes({
  mentors: 'наставникам',
  mentees: 'наставляемым',
  curators: 'кураторам',
  parents: 'родителям',
});

export const eventTypes = defineCodes({ event: 'мероприятие', program: 'программа' });
export const eventFormats = defineCodes({
  offline: 'очно',
  online: 'дистанционно',
  mixed: 'очно и дистанционно',
});

export const reportKinds = defineCodes({
  'final-analytical': 'итоговый аналитический отчёт',
  'program-monitoring': 'мониторинг эффективности программ',
  'quality-monitoring': 'мониторинг качества',
  survey: 'анкетирование',
});

export const roadmapLevels = defineCodes({
  school: 'школа',
  municipal: 'муниципалитет',
  regional: 'регион',
  sample: 'образец',
});

/** What stands in a column of a roadmap's table (rulebook 5.1). */
export const roadmapColumnKinds = defineCodes({
  no: '№ мероприятия',
  stageNo: '№ этапа',
  stage: 'этап',
  text: 'содержание деятельности',
  terms: 'сроки',
  expectedResult: 'ожидаемый результат',
  resources: 'ресурсы',
  responsible: 'ответственные',
  other: 'другое',
});

export const targetAudiences = defineCodes({ pedagogues: 'педагогические работники', pupils: 'обучающиеся' });

/** How the rows below a row of the contingent table make it up. */
export const breakdowns = defineCodes({
  partition: 'вместе дают целое',
  overlapping: 'пересекаются',
  incomplete: 'перечислены не все',
});

export const figureKinds = defineCodes({ fact: 'факт', forecast: 'прогноз' });

export const socialNetworks = defineCodes({
  vk: 'ВКонтакте',
  ok: 'Одноклассники',
  max: 'MAX',
  rutube: 'Rutube',
  dzen: 'Дзен',
  telegram: 'Telegram',
  other: 'другая сеть',
});
