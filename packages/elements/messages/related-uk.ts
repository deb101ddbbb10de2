import type { RelatedMessages } from './messages.ts';

const uk: RelatedMessages = {
  resources: 'Пов’язані матеріали',
  loadingResources: 'Завантажуємо матеріали…',
  noResources: 'Поки що немає матеріалів на цю тему.',
  moreResources: {
    one: 'Показати ще {n} матеріал',
    few: 'Показати ще {n} матеріали',
    many: 'Показати ще {n} матеріалів',
    other: 'Показати ще {n} матеріалу',
  },
  webPage: 'вебсторінка',
  resourceKind: {
    document: 'Документ',
    video: 'Відео',
    audio: 'Аудіо',
    slides: 'Слайди',
    link: 'Посилання',
    book: 'Книга',
    dataset: 'Дані',
  },
  resourceKinds: {
    document: 'Документи',
    video: 'Відео',
    audio: 'Аудіо',
    slides: 'Слайди',
    link: 'Посилання',
    book: 'Книги',
    dataset: 'Дані',
  },
};

export default uk;
