import type { Reason } from './faults.data.ts';

const shorten = (address: string) => (address.length > 99 ? `${address.slice(0, 99)}…` : address);

/** What a listing says in Italian of why an address gave no feed. */
export function sentenceOf(reason: Reason, address: string): string {
  const it = shorten(address);
  switch (reason) {
    case 'network':
      return `Da qui non si riesce a leggere ${it}: controlla la rete e riprova.`;
    case 'timeout':
      return `${it} ci mette troppo a rispondere: riprova più tardi.`;
    case 'content':
      return `${it} non è un feed che si legga per intero: avvisa chi cura questa pagina.`;
    case 'large':
      return `${it} è troppo grande: avvisa chi cura questa pagina.`;
    default:
      return `${it} ha risposto con l’errore ${reason.slice(5)}: riprova più tardi o avvisa chi cura questa pagina.`;
  }
}
