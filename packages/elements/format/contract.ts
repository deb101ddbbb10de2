/** What a language draws together where a date or number follows a word, or puts into a case. */
const contractions: Record<string, readonly (readonly [what: RegExp, by: string])[]> = {
  // "Il 8 marzo" is "l’8 marzo", "fino al 11 aprile" is "fino all’11 aprile".
  it: [
    [/(?<!\p{L})il (?=(?:8|11)(?!\d))/giu, 'l’'],
    [/(?<!\p{L})(a|da|de|su)l (?=(?:8|11)(?!\d))/giu, '$1ll’'],
  ],
  // The first of a month is "1er"; "de avril" is "d’avril".
  fr: [
    [/(?<=\b(?:les?|au|du) )1(?=[ ,])/g, '1er'],
    [/(?<![\d\p{L}])1(?= (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/gu, '1er'],
    [/(?<!\p{L})de (?=avril|août|octobre)/gu, 'd’'],
  ],
  // The browser gives the nominative. In these sentences months are in the genitive ("do 4. junija", "julija"), days of
  // the week after "od" and "do", too, and elsewhere in the accusative ("v sredo").
  sl: [
    [/(?<!\p{L})(januar|februar)(?!\p{L})/gu, '$1ja'],
    [/(?<!\p{L})(april|maj|junij|julij|avgust)(?!\p{L})/gu, '$1a'],
    [/(?<!\p{L})marec(?!\p{L})/gu, 'marca'],
    [/(?<!\p{L})(septemb|oktob|novemb|decemb)er(?!\p{L})/gu, '$1ra'],
    [/(?<!\p{L})(od|do) (ponedelj|tor|četrt|pet)ek(?!\p{L})/gu, '$1 $2ka'],
    [/(?<!\p{L})(od|do) (sred|sobot|nedelj)a(?!\p{L})/gu, '$1 $2e'],
    [/(?<!\p{L})(sred|sobot|nedelj)a(?!\p{L})/gu, '$1o'],
  ],
  // The browser's "e hënë" is "çdo të hënë", "nga e hëna deri të premten", "të hënën e parë dhe të tretë".
  sq: [
    [/(?<=çdo (?:e \p{L}+(?:,| dhe) )*)e (?=\p{L})/gu, 'të '],
    [/(?<=nga e (?:hën|mart|mërkur))ë/gu, 'a'],
    [/(?<!\p{L})e ((?:hën|mart|mërkur|shtun)ë|enjte|premte)(?!\p{L})/gu, 'të $1n'],
    [/(?<!\p{L})e diel(?!\p{L})/gu, 'të dielën'],
    [/(?<=(?:,| dhe) )e (?=(?:parë|dytë|tretë|katërt|pestë|fundit)(?!\p{L}))/gu, 'të '],
  ],
};

/** A sentence made from a template, as its language writes it. */
export const contract = (text: string, language: string): string =>
  (contractions[language.split('-')[0]!] ?? []).reduce((it, [what, by]) => it.replace(what, by), text);
