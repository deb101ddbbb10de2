import { promoterKinds, resourceKinds } from '@vicinia/feed/model.js';
import { commonFields } from './common-fields.ts';
import { glossed } from './glossed.ts';

export const resourceFields = (today: string) => `
## Una o due frasi: che cosa ci si trova e a chi serve.
summary: Da scrivere, che cosa ci si trova e a chi serve.

## Che cos'è. ${glossed(resourceKinds)}
kind: document

## Chi l'ha pubblicato. ${glossed(promoterKinds)}
#publisher:
#  name: Comune di Esempio
#  kind: public-body

## Quando è stato fatto, e con quale licenza si può usare.
#date: ${today}
#licence: CC BY 4.0

${commonFields(today)}
`;
