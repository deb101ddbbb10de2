import type { Messages } from './messages.ts';

const ar: Messages = {
  // The listing
  searchLabel: 'البحث في المبادرات',
  searchHint: 'كلمة أو مكان أو مجموعة',
  filters: 'عوامل التصفية',
  filtersChosen: {
    zero: 'عوامل التصفية',
    one: 'عوامل التصفية (واحد مفعّل)',
    two: 'عوامل التصفية (اثنان مفعّلان)',
    few: 'عوامل التصفية ({n} مفعّلة)',
    many: 'عوامل التصفية ({n} مفعّلًا)',
    other: 'عوامل التصفية ({n} مفعّل)',
  },
  sortLabel: 'الترتيب حسب',
  sortNext: 'أقرب موعد',
  sortTitle: 'العنوان',
  sortNewest: 'الأحدث',
  results: {
    zero: 'لا توجد مبادرات',
    one: 'مبادرة واحدة',
    two: 'مبادرتان',
    few: '{n} مبادرات',
    many: '{n} مبادرة',
    other: '{n} مبادرة',
  },
  firstResults: {
    zero: 'لا توجد مبادرات',
    one: 'المبادرة الأولى',
    two: 'أول مبادرتين',
    few: 'أول {n} مبادرات',
    many: 'أول {n} مبادرة',
    other: 'أول {n} مبادرة',
  },
  empty: 'لا توجد مبادرات منشورة حاليًا.',
  more: {
    zero: 'عرض المزيد',
    one: 'عرض مبادرة أخرى',
    two: 'عرض مبادرتين أخريين',
    few: 'عرض {n} مبادرات أخرى',
    many: 'عرض {n} مبادرة أخرى',
    other: 'عرض {n} مبادرة أخرى',
  },
  exampleNote: 'محتوى للتجربة: المجموعات والأشخاص وبيانات الاتصال من وحي الخيال.',

  // Loading and failing
  loading: 'جارٍ تحميل المبادرات…',
  retry: 'إعادة المحاولة',
  failed: 'تعذّر تحميل القائمة.',

  // A card
  details: 'التفاصيل',
  hideDetails: 'إغلاق التفاصيل',
  nextDate: 'أقرب موعد',
  place: 'المكان',
  promotedBy: 'الجهة المنظمة',
  partFailed: 'تعذّر تحميل هذا الجزء: يُرجى إعادة تحميل الصفحة.',
  readPage: 'قراءة الصفحة',

  facet: {
    municipality: 'البلدية',
    neighbourhood: 'الحي أو القرية',
    when: 'متى',
    weekday: 'يوم الأسبوع',
    time: 'وقت اليوم',
    form: 'الشكل',
    seeks: 'ما تحتاج إليه',
    offers: 'ما تقدّمه',
    audience: 'لمن',
    age: 'العمر',
    topic: 'الموضوع',
    promoter: 'الجهة المنظمة',
    instrument: 'الإطار القانوني',
    status: 'الحالة',
    cost: 'التكلفة',
    access: 'الدخول بالكرسي المتحرك',
    language: 'لغة التواصل',
    mode: 'طريقة الحضور',
    level: 'المستوى',
    enrolment: 'التسجيل',
  },
  form: {
    'pooled-demand': 'تجميع الطلب',
    'mutual-aid': 'مساعدة متبادلة',
    'active-collaboration': 'تعاون نشط',
  },
  status: { proposed: 'مقترحة', active: 'جارية', resting: 'متوقفة مؤقتًا', concluded: 'منتهية' },
};

export default ar;
