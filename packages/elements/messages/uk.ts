import type { Messages } from './messages.ts';

const uk: Messages = {
  // The listing
  searchLabel: 'Пошук ініціатив',
  searchHint: 'Слово, місце, група',
  filters: 'Фільтри',
  filtersChosen: {
    one: 'Фільтри (активний {n})',
    few: 'Фільтри (активні {n})',
    many: 'Фільтри (активних {n})',
    other: 'Фільтри (активних {n})',
  },
  sortLabel: 'Сортувати за',
  sortNext: 'найближчою датою',
  sortTitle: 'назвою',
  sortNewest: 'новизною',
  results: { one: '{n} ініціатива', few: '{n} ініціативи', many: '{n} ініціатив', other: '{n} ініціативи' },
  firstResults: {
    one: 'Перші ініціативи: {n}',
    few: 'Перші {n} ініціативи',
    many: 'Перші {n} ініціатив',
    other: 'Перші {n} ініціативи',
  },
  empty: 'Поки що немає опублікованих ініціатив.',
  more: {
    one: 'Показати ще {n} ініціативу',
    few: 'Показати ще {n} ініціативи',
    many: 'Показати ще {n} ініціатив',
    other: 'Показати ще {n} ініціативи',
  },
  exampleNote: 'Це приклади: групи, люди й контакти вигадані.',

  // Loading and failing
  loading: 'Завантажуємо ініціативи…',
  retry: 'Спробувати ще раз',
  failed: 'Список не завантажився.',

  // A card
  details: 'Докладніше',
  hideDetails: 'Закрити',
  nextDate: 'Найближча дата',
  place: 'Місце',
  promotedBy: 'Організатор',
  partFailed: 'Ця частина не завантажилася: оновіть сторінку, щоб спробувати ще раз.',
  readPage: 'Читати сторінку',

  facet: {
    municipality: 'Муніципалітет',
    neighbourhood: 'Район або селище',
    when: 'Коли',
    weekday: 'День тижня',
    time: 'Час дня',
    form: 'Форма',
    seeks: 'Що шукає',
    offers: 'Що пропонує',
    audience: 'Для кого',
    age: 'Вік',
    topic: 'Тема',
    promoter: 'Організатор',
    instrument: 'Правова основа',
    status: 'Стан',
    cost: 'Вартість',
    access: 'Доступ на кріслі колісному',
    language: 'Мова спілкування',
    mode: 'Формат',
    level: 'Рівень',
    enrolment: 'Запис',
  },
  form: {
    'pooled-demand': 'Обʼєднання попиту',
    'mutual-aid': 'Взаємодопомога',
    'active-collaboration': 'Активна співпраця',
  },
  status: { proposed: 'Запропонована', active: 'Триває', resting: 'На паузі', concluded: 'Завершена' },
};

export default uk;
