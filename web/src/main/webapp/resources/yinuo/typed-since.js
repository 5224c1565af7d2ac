/*
 * Keeps what is typed while a command is on its way: the answer draws the fields anew as they were sent, and what was typed
 * since then is put back into them.
 */
(function () {
  'use strict';

  const typedSince = new Map();
  const isChoice = (field) => field.type === 'checkbox' || field.type === 'radio';
  const fields = () => [...document.querySelectorAll('main input, main select, main textarea')]
    .filter((field) => field.name && field.type !== 'hidden' && field.type !== 'file');

  /** What a field is called whatever row its card stands in: cards come and go while one types. */
  function place(field) {
    const card = field.closest('[data-promise]');
    return card ? card.dataset.promise + field.name.slice(field.name.lastIndexOf(':')) : field.name;
  }

  function note(event) {
    const typed = event.target;
    if (!typed.name) return;
    typedSince.set(place(typed), fields().filter((field) => field.name === typed.name)
      .filter((field) => !isChoice(field) || field.checked).map((field) => field.value));
  }

  function putBack() {
    if (!typedSince.size) return;
    fields().forEach((field) => {
      const values = typedSince.get(place(field));
      if (!values) return;
      if (isChoice(field)) field.checked = values.includes(field.value);
      else field.value = values[0];
      const folded = field.closest('details');
      if (folded) folded.open = true;
    });
  }

  document.addEventListener('input', note, true);
  document.addEventListener('change', note, true);
  document.addEventListener('DOMContentLoaded', () => {
    jQuery(document).on('pfAjaxSend', () => typedSince.clear());
    jQuery(document).on('pfAjaxComplete', putBack);
  });
})();
