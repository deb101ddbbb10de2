import {
  audienceGroups,
  levels,
  materialKinds,
  modes,
  occurrenceStatuses,
  promoterKinds,
} from '@vicinia/feed/model.js';
import { commonFields } from './common-fields.ts';
import { glossed } from './glossed.ts';

export const trainingFields = (today: string) => `
## Una o due frasi: che cosa si impara e per chi è.
summary: Da scrivere, che cosa si impara e per chi è.

## Chi lo promuove e chi lo tiene. ${glossed(promoterKinds)}
promoter:
  name: Da scrivere, il nome di chi promuove
  kind: public-body
provider:
  name: Da scrivere, il nome di chi tiene il corso
  kind: association

#partners:
#  - name: Associazione di esempio
#    kind: association

## ${glossed(levels)}
level: introductory

## ${glossed(modes)}
mode: in-person

## I moduli, nell'ordine in cui si seguono, con incontri (sessions) e materiali (materials).
## Un incontro che cambia resta, con status. ${glossed(occurrenceStatuses)}
## Che cos'è un materiale. ${glossed(materialKinds)}
modules:
  - title: Da scrivere, il titolo del primo modulo
    summary: Di che cosa si parla.
#    hours: 3
#    sessions:
#      - start: ${today}T17:00
#        end: ${today}T20:00
#        status: moved
#        note: Nella sala grande
#        mode: in-person
#        place:
#          name: Sala di quartiere
#          address: Via Esempio 1
#          municipality: Ravenna
#        teachers:
#          - name: Nome e cognome
#            role: Assistente sociale
#        seats: 25
#        seatsLeft: 25
#        enrolment:
#          opens: ${today}
#          closes: ${today}T12:00
#          url: https://www.example.org/iscrizione
#          waitingList: true
#    materials:
#      - url: https://www.example.org/dispensa.pdf
#        title: Dispensa
#        kind: document
#        format: application/pdf
#        language: it
#        licence: CC BY 4.0

## Per chi è. ${glossed(audienceGroups)}
#audience:
#  groups: [volunteers, professionals]

#prerequisites: Nessuno.
#outcomes: [Saper avviare un gruppo, Saper scrivere un patto]
#hours: 12
#cost:
#  free: true
#certificate: Attestato di partecipazione

#enrolment:
#  opens: ${today}
#  closes: 2099-12-31
#  url: https://www.example.org/iscrizione

## Comuni o quartieri a cui si rivolge.
#areaServed: [Ravenna]

#contacts:
#  - name: Nome e cognome
#    role: Iscrizioni
#    email: info@example.org
#    phone: "0544 000000"

## Nomi dei file di iniziative a cui il percorso porta, senza cartella e senza «.md».
#leadsTo: []

${commonFields(today)}
`;
