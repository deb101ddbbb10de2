import type { NoticeMessages } from './messages.ts';

const ar: NoticeMessages = {
  notices: 'بلاغات',
  severity: { info: 'معلومة', warning: 'تنبيه', urgent: 'عاجل' },
  fromDate: 'من {date}',
  untilDate: 'حتى {date}',
  ends: 'ينتهي {soon}',
  dismiss: 'إخفاء',
  dismissed: {
    zero: 'لا بلاغات مخفية',
    one: 'بلاغ واحد مخفي',
    two: 'بلاغان مخفيان',
    few: '{n} بلاغات مخفية',
    many: '{n} بلاغًا مخفيًا',
    other: '{n} بلاغ مخفي',
  },
  restore: 'إظهار من جديد',
  noticesForget: 'لا يسمح هذا الجهاز بتذكّر ذلك: يبقى ما دامت الصفحة مفتوحة.',
  moreNotices: {
    zero: 'عرض المزيد',
    one: 'عرض بلاغ آخر',
    two: 'عرض بلاغين آخرين',
    few: 'عرض {n} بلاغات أخرى',
    many: 'عرض {n} بلاغًا آخر',
    other: 'عرض {n} بلاغ آخر',
  },
  audience: {
    everyone: 'الجميع',
    children: 'الأطفال',
    teenagers: 'المراهقون',
    'young-people': 'الشباب',
    adults: 'البالغون',
    'older-people': 'كبار السن',
    families: 'العائلات',
    carers: 'من يرعى أحد أقاربه',
    'people-with-disabilities': 'ذوو الإعاقة',
    newcomers: 'القادمون الجدد',
    jobseekers: 'الباحثون عن عمل',
    volunteers: 'المتطوعون',
    professionals: 'المهنيون',
  },
};

export default ar;
