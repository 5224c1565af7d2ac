/* How the schedule lays out a month: Monday first, no days of other months, as high as it needs to be, a few lines a day. */
function yinuoDueMonth() {
  const words = document.querySelector('.due-month').dataset;
  const more = (number) => words.more.replace('{0}', number);
  Object.assign(this.cfg.options, {
    firstDay: 1,
    fixedWeekCount: false,
    showNonCurrentDates: false,
    height: 'auto',
    dayMaxEvents: 4,
    eventOrder: 'position',
    moreLinkContent: (link) => more(link.num),
    moreLinkHint: more,
    moreLinkDidMount: (link) => link.el.setAttribute('role', 'button'),
    closeHint: words.close,
    eventDidMount: (shown) => { shown.el.title = shown.event.extendedProps.description || ''; },
  });
}
