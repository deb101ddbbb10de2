export const pageFields = `
## Una o due frasi che dicono di che cosa parla la pagina.
summary: Da scrivere, di che cosa parla la pagina.

## Che posto ha fra le altre pagine: 1 è la prima.
#order: 1

#topics: [vicinato]

## Nomi di altri file di contenuto, senza cartella e senza «.md».
#related: []

#language: it
`;
