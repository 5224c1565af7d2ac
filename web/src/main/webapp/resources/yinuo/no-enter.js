/*
 * The Enter key presses a command only where it is plain which one is meant: in a form with one command, or beside a field
 * that names its command (data-enter, the end of the id of a button near it). Everywhere else, and in a form with data-no-enter,
 * it ends the field: a browser would press the first button of the form, which may clear a filter or remove a line.
 */
(function () {
  'use strict';
  const BUTTONS = ['submit', 'button', 'reset', 'image', 'file'];

  /** The button that the field names, the nearest one first. */
  function named(field) {
    for (let box = field.parentElement; box; box = box.parentElement) {
      const button = box.querySelector('button[id$=":' + CSS.escape(field.dataset.enter) + '"]');
      if (button) return button;
    }
    return null;
  }

  function isPlain(form) {
    return !form.matches('[data-no-enter]') && form.querySelectorAll('button[type=submit], input[type=submit]').length === 1;
  }

  document.addEventListener('keydown', (event) => {
    const field = event.target;
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    if (field.tagName !== 'INPUT' || BUTTONS.includes(field.type) || !field.form || field.form.method !== 'post') return;
    const command = field.dataset.enter && named(field);
    if (!command && isPlain(field.form)) return;
    event.preventDefault();
    field.dispatchEvent(new Event('change', {bubbles: true}));
    if (command) command.click();
  });
})();
