const it = {
  stale: 'Non riesco ad aggiornare l’elenco: questi dati sono del {date}.',
  partial: 'Una parte dell’elenco non si è caricata.',
  // Why an address gave no feed: by the code of the problem, `content` for all codes that are not here.
  'failed-network': 'Da qui non si riesce a leggere {address}: controlla la rete e riprova.',
  'failed-timeout': '{address} ci mette troppo a rispondere: riprova più tardi.',
  'failed-http': '{address} ha risposto con l’errore {status}: riprova più tardi o avvisa chi cura questa pagina.',
  'failed-content': '{address} non è un feed che si legga per intero: avvisa chi cura questa pagina.',
  'failed-too-large': '{address} è troppo grande: avvisa chi cura questa pagina.',
  'failed-bad-address': 'L’indirizzo del feed manca o non è valido («{address}»): avvisa chi cura questa pagina.',
  noIndex: 'La ricerca rapida di questo elenco non risponde: si legge l’elenco intero, e ci vuole più tempo.',
  problems: {
    one: 'Una voce del feed non si può leggere e non è mostrata.',
    other: '{n} voci del feed non si possono leggere e non sono mostrate.',
  },
};

export default it;
