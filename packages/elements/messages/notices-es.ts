import type { NoticeMessages } from './messages.ts';

const es: NoticeMessages = {
  notices: 'Avisos',
  severity: { info: 'Información', warning: 'Atención', urgent: 'Urgente' },
  fromDate: 'Desde el {date}',
  untilDate: 'Hasta el {date}',
  ends: 'termina {soon}',
  dismiss: 'Ocultar',
  dismissed: { one: 'Un aviso oculto', other: '{n} avisos ocultos' },
  restore: 'Mostrar de nuevo',
  noticesForget: 'Este dispositivo no permite recordarlo: vale mientras la página esté abierta.',
  moreNotices: { one: 'Mostrar un aviso más', other: 'Mostrar {n} avisos más' },
  audience: {
    everyone: 'Todas las personas',
    children: 'Niños',
    teenagers: 'Adolescentes',
    'young-people': 'Jóvenes',
    adults: 'Adultos',
    'older-people': 'Personas mayores',
    families: 'Familias',
    carers: 'Quien cuida a un familiar',
    'people-with-disabilities': 'Personas con discapacidad',
    newcomers: 'Personas recién llegadas',
    jobseekers: 'Quien busca trabajo',
    volunteers: 'Voluntarios',
    professionals: 'Profesionales',
  },
};

export default es;
