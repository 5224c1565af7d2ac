/*
 * Fields as people use them: the name over a group of choices is not its first choice, what a command refused comes into
 * sight, and so do the promise of which one has just said something, and the place where one is in a navigation that is wider
 * than the screen; and on a phone filters do not stand before their list.
 */
(function () {
  'use strict';
  const GROUPS = '.ui-selectoneradio, .ui-selectmanycheckbox';
  const REFUSALS = '#notices .ui-messages-error, .ui-message.ui-message-error';

  document.addEventListener('click', (event) => {
    const name = event.target.closest('label[for]');
    const first = name && document.getElementById(name.htmlFor);
    const group = first && first.closest(GROUPS);
    if (group && !group.contains(name)) event.preventDefault();
  });

  const inSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  };

  function showRefusal() {
    const refusals = [...document.querySelectorAll(REFUSALS)].filter((element) => element.offsetParent !== null);
    if (refusals.length === 0 || refusals.some(inSight)) return;
    const field = refusals[0].closest('.field');
    const input = field && field.querySelector('textarea, select, input:not([type=hidden])');
    if (input) input.focus({preventScroll: true});
    (field || refusals[0]).scrollIntoView({block: 'center'});
  }

  /** Whether a filter says anything: of a form that is sent by its address the address knows. */
  const isSet = (box, field) => box.tagName === 'FORM'
    ? !['', '0', 'false'].includes(new URLSearchParams(location.search).get(field.name) || '')
    : field.tagName === 'SELECT' ? field.selectedIndex > 0 : field.checked;

  /** On a phone the list comes first: all but the search waits behind one line, unless a filter is set. */
  function foldFilters() {
    if (!window.matchMedia('(max-width:700px)').matches) return;
    document.querySelectorAll('[data-filters]:not(:has(details.filters))').forEach((box) => {
      const rest = [...box.children].filter((field) => !field.querySelector('input[type=text], input[type=search]'));
      const folded = document.createElement('details');
      const name = document.createElement('summary');
      const fields = document.createElement('div');
      folded.className = 'filters';
      folded.open = rest.some((field) => [...field.querySelectorAll('select, input')].some((one) => isSet(box, one)));
      name.textContent = box.dataset.filters;
      fields.className = 'fields tight';
      fields.append(...rest);
      folded.append(name, fields);
      box.append(folded);
    });
  }

  foldFilters();
  window.jQuery(document).on('pfAjaxComplete', foldFilters);
  window.jQuery(document).on('pfAjaxComplete', (event, request, settings) => {
    const source = typeof settings.source === 'string' ? document.getElementById(settings.source) : settings.source;
    const button = source && source.jquery ? source[0] : source;
    if (button && button.matches && button.matches('button')) showRefusal();
  });

  const promise = document.getElementById('promise-' + new URLSearchParams(location.search).get('promise'));
  if (promise) promise.scrollIntoView({block: 'center'});

  const here = document.querySelector('.nav .on');
  const strip = here && here.parentElement;
  if (strip && strip.scrollWidth > strip.clientWidth) {
    strip.scrollLeft = here.offsetLeft - strip.offsetLeft - (strip.clientWidth - here.offsetWidth) / 2;
  }
})();
