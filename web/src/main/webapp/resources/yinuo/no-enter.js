/*
 * In a form with data-no-enter the Enter key ends a field, not the form: whoever types forty matters in a morning must
 * not press the first button of the page by accident.
 */
(function () {
  'use strict';
  document.addEventListener('keydown', (event) => {
    const field = event.target;
    if (event.key !== 'Enter' || field.tagName !== 'INPUT' || !field.closest('form[data-no-enter]')) return;
    event.preventDefault();
    field.dispatchEvent(new Event('change', {bubbles: true}));
  });
})();
