import type { RelatedMessages } from './messages.ts';

const es: RelatedMessages = {
  resources: 'Contenidos relacionados',
  loadingResources: 'Cargando los contenidos…',
  noResources: 'Por ahora no hay material sobre esto.',
  moreResources: {
    one: 'Mostrar un contenido más',
    other: 'Mostrar {n} contenidos más',
  },
  webPage: 'página web',
  resourceKind: {
    document: 'Documento',
    video: 'Vídeo',
    audio: 'Audio',
    slides: 'Diapositivas',
    link: 'Enlace',
    book: 'Libro',
    dataset: 'Datos',
  },
  resourceKinds: {
    document: 'Documentos',
    video: 'Vídeos',
    audio: 'Audio',
    slides: 'Diapositivas',
    link: 'Enlaces',
    book: 'Libros',
    dataset: 'Datos',
  },
};

export default es;
