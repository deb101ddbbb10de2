import type { RelatedTerms } from './terms.ts';

const it = {
  resources: 'Contenuti correlati',
  loadingResources: 'Sto caricando i contenuti…',
  noResources: 'Per ora non c’è materiale su questo.',
  moreResources: { one: 'Mostra un altro contenuto', other: 'Mostra altri {n} contenuti' },
  webPage: 'pagina web',
  resourceKind: {
    document: 'Documento',
    video: 'Video',
    audio: 'Audio',
    slides: 'Diapositive',
    link: 'Collegamento',
    book: 'Libro',
    dataset: 'Dati',
  },
  resourceKinds: {
    document: 'Documenti',
    video: 'Video',
    audio: 'Audio',
    slides: 'Diapositive',
    link: 'Collegamenti',
    book: 'Libri',
    dataset: 'Dati',
  },
} satisfies RelatedTerms & Record<string, unknown>;

export default it;
