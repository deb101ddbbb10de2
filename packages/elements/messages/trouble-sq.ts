import type { TroubleMessages } from './messages.ts';

const sq: TroubleMessages = {
  stale: 'Lista nuk mund të përditësohet: këto të dhëna janë të datës {date}.',
  partial: 'Një pjesë e listës nuk u ngarkua.',
  'failed-network': '{address} nuk mund të lexohet që këtej: kontrolloni lidhjen dhe riprovoni.',
  'failed-timeout': '{address} vonon shumë të përgjigjet: riprovoni më vonë.',
  'failed-http':
    '{address} u përgjigj me gabimin {status}: riprovoni më vonë ose njoftoni personin që kujdeset për këtë faqe.',
  'failed-content':
    '{address} nuk është një feed që mund të lexohet i plotë: njoftoni personin që kujdeset për këtë faqe.',
  'failed-too-large': '{address} është tepër i madh: njoftoni personin që kujdeset për këtë faqe.',
  'failed-bad-address':
    'Adresa e feed-it mungon ose nuk është e vlefshme (“{address}”): njoftoni personin që kujdeset për këtë faqe.',
  noIndex: 'Kërkimi i shpejtë në këtë listë nuk përgjigjet: lexohet e gjithë lista, gjë që kërkon më shumë kohë.',
  problems: {
    one: 'Një zë i feed-it nuk mund të lexohet dhe nuk shfaqet.',
    other: '{n} zëra të feed-it nuk mund të lexohen dhe nuk shfaqen.',
  },
};

export default sq;
