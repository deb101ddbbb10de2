/** On which day of the year, the first being 0, Easter Sunday is (Gregorian; Butcher’s method). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const [leaps, ofCentury] = [Math.floor((year % 100) / 4), year % 100];
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const week = (32 + 2 * (century % 4) + 2 * leaps - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  return (Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1) - Date.UTC(year, 0)) / 86_400_000;
}
