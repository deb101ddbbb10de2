import { audienceGroups, severities } from '@vicinia/feed/model.js';
import { commonFields } from './common-fields.ts';
import { glossed } from './glossed.ts';

export const noticeFields = (today: string) => `
## Quanto è importante. ${glossed(severities)}
severity: info

## Da quando e fino a quando vale. Senza «until» vale finché il file resta qui.
period:
  from: ${today}
#  until: 2099-12-31

#summary: La segnalazione in una frase.

#link:
#  url: https://www.example.org
#  title: Per saperne di più

## Chi riguarda. ${glossed(audienceGroups)}
#audience:
#  groups: [everyone]

## Comuni o quartieri che riguarda.
#areaServed: [Ravenna]

#contacts:
#  - role: Ufficio
#    phone: "0544 000000"

${commonFields(today)}
`;
