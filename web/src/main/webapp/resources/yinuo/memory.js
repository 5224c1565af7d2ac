/* Puts what the memory offers into the letter: where the caret was last, or at the end of its last paragraph. */
(function () {
  'use strict';

  let last = null;

  document.addEventListener('focusin', (event) => {
    if (event.target.closest('[data-block-editor] .block')) last = event.target;
  });

  function insert(words) {
    const fields = document.querySelectorAll('[data-block-editor] .block textarea');
    const field = last && last.isConnected ? last : fields[fields.length - 1];
    if (!field) return;
    const at = field === last ? [field.selectionStart, field.selectionEnd] : [field.value.length, field.value.length];
    field.setRangeText(words, at[0], at[1], 'end');
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.focus();
    field.scrollIntoView({block: 'center'});
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (button) insert(button.dataset.insert);
  });

  window.Yinuo = Object.assign(window.Yinuo || {}, {insertWords: insert});
})();
