/*
 * A button with data-needs asks whether to go on only when the fields that it names are filled; before that it says what is
 * missing. The names are the ends of ids within the form of the button.
 */
(function () {
  'use strict';
  const empty = (field) => field.value.trim() === '';

  const missing = (button) => button.dataset.needs.split(' ')
    .flatMap((name) => [...button.form.querySelectorAll(`[id$=":${name}"]`)])
    .filter((field) => 'value' in field && empty(field));

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-needs]');
    const field = button && missing(button)[0];
    if (!field) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    field.setCustomValidity(button.dataset.missing);
    field.addEventListener('input', () => field.setCustomValidity(''), {once: true});
    field.reportValidity();
  }, true);
})();
