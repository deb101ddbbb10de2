export const pageFields = `
## Una o due frasi che dicono di che cosa parla la pagina.
summary: Da scrivere, di che cosa parla la pagina.

## Che posto ha fra le altre pagine: 1 è la prima.
#order: 1

## Solo per una pagina che apre una sezione: come la chiama il menù.
#section: Vicinato

#topics: [vicinato]

## Nomi di altri file di contenuto, senza cartella e senza «.md».
#related: []

## Una bozza, e ciò che si pubblica da un certo giorno in poi, si vede soltanto mentre si scrive.
#draft: true
#publishFrom: 2026-03-05

#language: it
`;
