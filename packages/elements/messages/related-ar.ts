import type { RelatedMessages } from './messages.ts';

const ar: RelatedMessages = {
  resources: 'محتوى ذو صلة',
  loadingResources: 'جارٍ تحميل المحتوى…',
  noResources: 'لا توجد مواد حول هذا الموضوع حاليًا.',
  moreResources: {
    zero: 'عرض المزيد',
    one: 'عرض مادة أخرى',
    two: 'عرض مادتين أخريين',
    few: 'عرض {n} مواد أخرى',
    many: 'عرض {n} مادة أخرى',
    other: 'عرض {n} مادة أخرى',
  },
  webPage: 'صفحة ويب',
  resourceKind: {
    document: 'وثيقة',
    video: 'فيديو',
    audio: 'تسجيل صوتي',
    slides: 'شرائح عرض',
    link: 'رابط',
    book: 'كتاب',
    dataset: 'بيانات',
  },
  resourceKinds: {
    document: 'وثائق',
    video: 'مقاطع فيديو',
    audio: 'تسجيلات صوتية',
    slides: 'شرائح عرض',
    link: 'روابط',
    book: 'كتب',
    dataset: 'بيانات',
  },
};

export default ar;
