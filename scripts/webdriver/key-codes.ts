/** Keys without a character of their own, as WebDriver writes them (section 17.4.2, "keyboard actions"). */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** What WebDriver calls a key (of KeyboardEvent.key): "Tab", "a". */
export function keyCode(key: string): string {
  const code = codes[key] ?? key;
  if ([...code].length !== 1) throw new Error(`The WebDriver launcher knows no key "${key}"`);
  return code;
}
