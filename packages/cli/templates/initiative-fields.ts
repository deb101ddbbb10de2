import {
  audienceGroups,
  contributionKinds,
  directions,
  forms,
  instrumentKinds,
  instrumentStates,
  occurrenceStatuses,
  promoterKinds,
  statuses,
  weekdays,
  wheelchairAccess,
} from '@vicinia/feed/model.js';
import { commonFields } from './common-fields.ts';
import { glossed } from './glossed.ts';

export const initiativeFields = (today: string) => `
## Una o due frasi: che cosa si fa, per chi, dove. Si leggono nell'elenco delle iniziative.
summary: Da scrivere, che cosa si fa, per chi e dove.

## A che punto è. ${glossed(statuses)}
status: proposed

## Quanto è stretto il legame fra chi partecipa. ${glossed(forms)}
form: mutual-aid

## Chi la promuove. ${glossed(promoterKinds)}
promoter:
  name: Da scrivere, il nome di chi promuove
  kind: informal-group
#  url: https://www.example.org

#partners:
#  - name: Comune di Esempio
#    kind: public-body

## Che cosa si offre e che cosa si cerca.
## ${glossed(contributionKinds)}
## ${glossed(directions)}
#contributions:
#  - kind: time
#    direction: seeks
#    amount: 2 ore a settimana
#    roles: [accompagnare, cucinare]
#  - kind: goods
#    direction: offers
#    note: Attrezzi in prestito

## L'atto, se c'è. ${glossed(instrumentKinds)}
## A che punto è l'atto. ${glossed(instrumentStates)}
#instrument:
#  kind: collaboration-pact
#  state: signed
#  title: Patto di collaborazione
#  document: https://www.example.org/patto.pdf
#  signed: ${today}

## Per chi è. ${glossed(audienceGroups)}
#audience:
#  groups: [everyone]
#  minAge: 14
#  note: Anche senza esperienza

#participation: Come si partecipa, in una o due frasi.

#cost:
#  free: true
#  note: Chi vuole porta qualcosa

#booking:
#  required: false
#  email: info@example.org
#  phone: "0544 000000"

## Dove si svolge. Per wheelchair e toilet: ${glossed(wheelchairAccess)}
#places:
#  - name: Sala di quartiere
#    address: Via Esempio 1
#    postalCode: "48121"
#    municipality: Ravenna
#    neighbourhood: Centro
#    latitude: 44.4175
#    longitude: 12.1996
#    access:
#      wheelchair: yes
#      toilet: partly
#      transport: Autobus 1, fermata Esempio

## Comuni o quartieri a cui si rivolge.
#areaServed: [Ravenna]

## Quando. Date singole (start, end), ripetizioni (rule: FREQ=WEEKLY;BYDAY=TH è ogni giovedì) e orari di apertura.
## Una data che cambia resta, con status. ${glossed(occurrenceStatuses)}
## Giorni (days). ${glossed(weekdays)}
#schedule:
#  occurrences:
#    - start: ${today}T17:00
#      end: ${today}T19:00
#      status: moved
#      note: Nella sala grande
#  recurrences:
#    - start: ${today}T17:00
#      end: ${today}T19:00
#      rule: FREQ=WEEKLY;BYDAY=TH
#      except: [2026-12-24, 2026-12-31]
#  openingHours:
#    - days: [mo, th]
#      opens: 09:00
#      closes: 12:30

#contacts:
#  - name: Nome e cognome
#    role: Coordinamento
#    email: info@example.org
#    phone: "0544 000000"
#    hours:
#      - days: [tu]
#        opens: 15:00
#        closes: 18:00

## Lingue parlate.
#languages: [it, en]

${commonFields(today)}
`;
