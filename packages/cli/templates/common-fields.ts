/** What every type of item may say. */
export const commonFields = (today: string) =>
  `
#topics: [vicinato, cibo]

#images:
#  - url: https://www.example.org/foto.jpg
#    alt: Che cosa si vede nella foto, per chi non la vede
#    credit: Nome di chi l'ha scattata

#attachments:
#  - url: https://www.example.org/scheda.pdf
#    title: Scheda
#    format: application/pdf

## In parole facili da leggere.
#plainSummary: Ci troviamo ogni settimana. Puoi venire anche tu.

#translations:
#  en:
#    title: The title in English
#    summary: The summary in English.

## Da dove viene la notizia, se non da chi pubblica questo sito.
#source:
#  name: Comune di Esempio
#  url: https://www.example.org

## Nomi di altri file di contenuto, senza cartella e senza «.md».
#related: []

## Quando qualcuno ha controllato l'ultima volta che è tutto giusto, e fino a quando vale.
verified: ${today}
#expires: 2099-12-31

## Una bozza, e ciò che si pubblica da un certo giorno in poi, si vede soltanto mentre si scrive.
#draft: true
#publishFrom: ${today}

#published: ${today}
#modified: ${today}
#language: it
`.trim();
