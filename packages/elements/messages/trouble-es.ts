import type { TroubleMessages } from './messages.ts';

const es: TroubleMessages = {
  stale: 'La lista no se puede actualizar: estos datos son del {date}.',
  partial: 'Una parte de la lista no se ha cargado.',
  'failed-network': 'Desde aquí no se puede leer {address}: comprueba la conexión y vuelve a intentarlo.',
  'failed-timeout': '{address} tarda demasiado en responder: vuelve a intentarlo más tarde.',
  'failed-http':
    '{address} ha respondido con el error {status}: vuelve a intentarlo más tarde o avisa a quien se ocupa de esta página.',
  'failed-content': '{address} no es un feed que se pueda leer entero: avisa a quien se ocupa de esta página.',
  'failed-too-large': '{address} es demasiado grande: avisa a quien se ocupa de esta página.',
  'failed-bad-address':
    'La dirección del feed falta o no es válida («{address}»): avisa a quien se ocupa de esta página.',
  noIndex: 'La búsqueda rápida de esta lista no responde: se lee la lista entera, lo que lleva más tiempo.',
  problems: {
    one: 'Una entrada del feed no se puede leer y no se muestra.',
    other: '{n} entradas del feed no se pueden leer y no se muestran.',
  },
};

export default es;
