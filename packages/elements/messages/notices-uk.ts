import type { NoticeMessages } from './messages.ts';

const uk: NoticeMessages = {
  notices: 'Повідомлення',
  severity: { info: 'Інформація', warning: 'Увага', urgent: 'Терміново' },
  fromDate: 'З {date}',
  untilDate: 'До {date}',
  ends: 'закінчується {soon}',
  dismiss: 'Приховати',
  dismissed: {
    one: '{n} приховане повідомлення',
    few: '{n} приховані повідомлення',
    many: '{n} прихованих повідомлень',
    other: '{n} прихованого повідомлення',
  },
  restore: 'Показати знову',
  noticesForget: 'Цей пристрій не дає цього запам’ятати: діє, доки відкрито сторінку.',
  moreNotices: {
    one: 'Показати ще {n} повідомлення',
    few: 'Показати ще {n} повідомлення',
    many: 'Показати ще {n} повідомлень',
    other: 'Показати ще {n} повідомлення',
  },
  audience: {
    everyone: 'Усі',
    children: 'Діти',
    teenagers: 'Підлітки',
    'young-people': 'Молодь',
    adults: 'Дорослі',
    'older-people': 'Літні люди',
    families: 'Родини',
    carers: 'Ті, хто доглядає рідних',
    'people-with-disabilities': 'Люди з інвалідністю',
    newcomers: 'Новоприбулі',
    jobseekers: 'Ті, хто шукає роботу',
    volunteers: 'Волонтери',
    professionals: 'Фахівці',
  },
};

export default uk;
