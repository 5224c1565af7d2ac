/* The standard lines beside a draft: shows those that have the typed words, and asks the server for the one that is put in. */
(function () {
  'use strict';

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
  });
})();
