import type { TroubleMessages } from './messages.ts';

const de: TroubleMessages = {
  stale: 'Die Liste lässt sich nicht aktualisieren: Diese Daten sind vom {date}.',
  partial: 'Ein Teil der Liste konnte nicht geladen werden.',
  'failed-network':
    '{address} lässt sich von hier aus nicht lesen. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'failed-timeout': '{address} braucht zu lange für eine Antwort. Versuchen Sie es später noch einmal.',
  'failed-http':
    '{address} hat mit dem Fehler {status} geantwortet. Versuchen Sie es später noch einmal oder sagen Sie der Redaktion dieser Seite Bescheid.',
  'failed-content':
    '{address} ist kein Feed, der sich vollständig lesen lässt. Bitte sagen Sie der Redaktion dieser Seite Bescheid.',
  'failed-too-large': '{address} ist zu groß. Bitte sagen Sie der Redaktion dieser Seite Bescheid.',
  'failed-bad-address':
    'Die Adresse des Feeds fehlt oder ist ungültig („{address}“). Bitte sagen Sie der Redaktion dieser Seite Bescheid.',
  noIndex: 'Die schnelle Suche in dieser Liste antwortet nicht: Die ganze Liste wird gelesen, was länger dauert.',
  problems: {
    one: 'Ein Eintrag des Feeds ist nicht lesbar und wird nicht angezeigt.',
    other: '{n} Einträge des Feeds sind nicht lesbar und werden nicht angezeigt.',
  },
};

export default de;
