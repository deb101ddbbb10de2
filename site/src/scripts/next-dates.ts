/** The site is built now and then, time goes on: dates that are over give way to those in reserve. */
for (const list of document.querySelectorAll<HTMLElement>('.dates')) {
  const coming = [...list.children].filter((date) => {
    const isOver = Number((date as HTMLElement).dataset.over) <= Date.now();
    if (isOver) date.remove();
    return !isOver;
  });
  for (const [i, date] of coming.entries()) (date as HTMLElement).hidden = i >= Number(list.dataset.limit);
}
