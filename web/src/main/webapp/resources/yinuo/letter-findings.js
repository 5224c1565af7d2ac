/*
 * Findings beside the editor of a letter: shows the words that are meant, and puts the mechanical fix in their place.
 *
 * A button names the paragraph, or the part of the head (a field with that data-part), where the words begin in it, and the
 * words; when the text was edited meanwhile, they are looked for anew, and when they are gone nothing is changed.
 */
(function () {
  'use strict';

  function fieldOf(button) {
    const part = button.dataset.findPart || button.dataset.fixPart;
    if (part) return document.querySelector('[data-part="' + CSS.escape(part) + '"]');
    const block = button.dataset.findBlock || button.dataset.fixBlock;
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

  // an empty attribute does not reach the page: the words are to be struck
  function wordsOf(button) {
    return button.dataset.fix || '';
  }

  /** Mends as if it was typed, so that it can be taken back like what is typed. */
  function fix(field, start, button) {
    const put = wordsOf(button);
    const end = start + button.dataset.words.length;
    field.focus();
    field.setSelectionRange(start, end);
    const [command, words] = put === '' ? ['delete'] : ['insertText', put];
    if (!document.execCommand(command, false, words)) {
      field.setRangeText(put, start, end, 'select');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    if (button.dataset.fixPart) field.dispatchEvent(new Event('change', {bubbles: true}));
    button.disabled = true;
    button.textContent = button.dataset.done;
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-find-block], [data-fix-block], [data-find-part], [data-fix-part]');
    const field = button && fieldOf(button);
    if (!field) return;
    const start = placeOf(field, button);
    if (start < 0) return;
    const mends = 'fixBlock' in button.dataset || 'fixPart' in button.dataset;
    if (mends) fix(field, start, button);
    show(field, start, mends ? wordsOf(button) : button.dataset.words);
  });
})();
