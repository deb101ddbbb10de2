import { until } from '../asserts/until.ts';
import { Widget } from '../widget/widget.ts';

/** A `<vicinia-training>` that shows what it has to show: a path, a listing, or why there is none. The page defines it. */
export async function shownTraining(attributes: Record<string, string>): Promise<Widget> {
  const widget = await Widget.settled('vicinia-training', attributes);
  await until(() => !/Sto caricando|Loading|جارٍ تحميل/.test(widget.root.textContent), 'the code and the words');
  return widget;
}
