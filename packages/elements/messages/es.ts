import type { Messages } from './messages.ts';

const es: Messages = {
  // The listing
  searchLabel: 'Busca entre las iniciativas',
  searchHint: 'Una palabra, un lugar, un grupo',
  filters: 'Filtros',
  filtersChosen: { one: 'Filtros ({n} activo)', other: 'Filtros ({n} activos)' },
  sortLabel: 'Ordenar por',
  sortNext: 'próxima fecha',
  sortTitle: 'título',
  sortNewest: 'más recientes',
  results: { one: '{n} iniciativa', other: '{n} iniciativas' },
  firstResults: { one: 'La primera iniciativa', other: 'Las primeras {n} iniciativas' },
  empty: 'Por ahora no hay iniciativas publicadas.',
  more: { one: 'Mostrar otra iniciativa', other: 'Mostrar otras {n} iniciativas' },
  exampleNote: 'Contenido de ejemplo: los grupos, las personas y los contactos son inventados.',

  // Loading and failing
  loading: 'Cargando las iniciativas…',
  retry: 'Reintentar',
  failed: 'La lista no se ha cargado.',

  // A card
  details: 'Detalles',
  hideDetails: 'Cerrar los detalles',
  nextDate: 'Próxima fecha',
  place: 'Lugar',
  promotedBy: 'Promueve',
  partFailed: 'Esta parte no se ha cargado: recarga la página para volver a intentarlo.',
  readPage: 'Leer la página',

  facet: {
    municipality: 'Municipio',
    neighbourhood: 'Barrio o pueblo',
    when: 'Cuándo',
    weekday: 'Día de la semana',
    time: 'Hora del día',
    form: 'Forma',
    seeks: 'Qué busca',
    offers: 'Qué ofrece',
    audience: 'Para quién',
    age: 'Edad',
    topic: 'Tema',
    promoter: 'Quién promueve',
    instrument: 'Instrumento',
    status: 'Estado',
    cost: 'Precio',
    access: 'Acceso en silla de ruedas',
    language: 'Idioma hablado',
    mode: 'Modalidad',
    level: 'Nivel',
    enrolment: 'Inscripciones',
  },
  form: {
    'pooled-demand': 'Agrupación de la demanda',
    'mutual-aid': 'Ayuda mutua',
    'active-collaboration': 'Colaboración activa',
  },
  status: { proposed: 'Propuesta', active: 'Activa', resting: 'En pausa', concluded: 'Finalizada' },
};

export default es;
