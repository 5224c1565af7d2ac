/*
 * Findings beside the editor of a letter: shows the words that are meant, and puts the mechanical fix in their place.
 *
 * A button names the paragraph, where the words begin in it, and the words; when the text was edited meanwhile, they are
 * looked for anew, and when they are gone nothing is changed.
 */
(function () {
  'use strict';

  function fieldOf(block) {
    const row = document.querySelector('[data-block="' + CSS.escape(block) + '"]');
    return row && row.querySelector('textarea');
  }

  function placeOf(field, button) {
    const start = Number(button.dataset.start);
    const words = button.dataset.words;
    return field.value.startsWith(words, start) ? start : field.value.indexOf(words);
  }

  function show(field, start, words) {
    field.focus();
    field.setSelectionRange(start, start + words.length);
    field.scrollIntoView({block: 'center'});
  }

  function fix(field, start, button) {
    field.setRangeText(button.dataset.fix, start, start + button.dataset.words.length, 'select');
    field.dispatchEvent(new Event('input', {bubbles: true}));
    button.disabled = true;
    button.textContent = button.dataset.done;
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-find-block], [data-fix-block]');
    const field = button && fieldOf(button.dataset.findBlock || button.dataset.fixBlock);
    if (!field) return;
    const start = placeOf(field, button);
    if (start < 0) return;
    if (button.dataset.fixBlock) fix(field, start, button);
    show(field, start, button.dataset.fixBlock ? button.dataset.fix : button.dataset.words);
  });
})();
