/*
 * The kept texts beside a draft: shows the lines that have the typed words, and asks the server for the line that is put in or
 * the template that is begun with. The server is told which one by its id.
 */
(function () {
  'use strict';

  window.Yinuo = window.Yinuo || {};
  window.Yinuo.templateAnswered = () =>
    document.querySelectorAll('[data-begin-with]').forEach((button) => { button.disabled = false; });

  document.addEventListener('input', (event) => {
    if (!event.target.matches('[data-kept-filter]')) return;
    const words = event.target.value.trim().toLowerCase();
    const lines = [...document.querySelectorAll('[data-kept-lines] > li')];
    lines.forEach((line) => { line.hidden = !line.textContent.toLowerCase().includes(words); });
    document.querySelector('[data-kept-none]').hidden = lines.some((line) => !line.hidden);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('[data-kept-filter]')) event.preventDefault();
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-use-line]');
    if (button) window.useLine([{name: 'text', value: button.dataset.useLine}]);
    const template = event.target.closest('[data-begin-with]');
    if (!template) return;
    // pressed twice it is taken once
    document.querySelectorAll('[data-begin-with]').forEach((other) => { other.disabled = true; });
    window.beginWith([{name: 'text', value: template.dataset.beginWith}]);
  });
})();
