/*
 * Requests and the paragraphs that answer them: a request is dragged onto its paragraph, or put there by the menu beside it,
 * which keyboard and touch can use; each paragraph shows which requests it answers.
 *
 * The page gives each request as [data-answer] with the hidden field .answer-block; what it may have besides is a grip
 * [data-answer-grip], a menu [data-answer-target] and a place for words .answer-place.
 */
(function () {
  'use strict';

  const KIND = 'application/x-yinuo-request';
  const BEGINNING = 14;
  let dragged = null;

  function editor() {
    const root = document.querySelector('[data-block-editor]');
    return root && root.blockEditor;
  }

  function items() {
    return [...document.querySelectorAll('[data-answer]')];
  }

  function placeOf(item) {
    return item.querySelector('.answer-block').value;
  }

  function put(item, block) {
    editor().remember();
    item.querySelector('.answer-block').value = block;
    editor().changed();
  }

  function nameOf(block, index, names) {
    const words = block.text.length > BEGINNING ? block.text.slice(0, BEGINNING) + '…' : block.text;
    return names.at.replace('{0}', index + 1).replace('{1}', words);
  }

  /** The paragraphs that say something, to choose from; drawn anew only when they say something else. */
  function fill(menu, target, chosen) {
    const said = target.blocks.map((block, index) => [block.id, nameOf(block, index, target.root.dataset), block.text])
      .filter(([id, , text]) => text.trim() !== '' || id === chosen);
    const drawn = JSON.stringify(said);
    if (menu.dataset.drawn !== drawn) {
      menu.dataset.drawn = drawn;
      menu.replaceChildren(new Option(target.root.dataset.noPlace, ''), ...said.map(([id, name]) => new Option(name, id)));
    }
    menu.value = said.some(([id]) => id === chosen) ? chosen : '';
  }

  function show(target) {
    const names = target.root.dataset;
    items().forEach((item) => {
      const block = placeOf(item);
      const index = target.blocks.findIndex((each) => each.id === block);
      const words = item.querySelector('.answer-place');
      const menu = item.querySelector('[data-answer-target]');
      item.classList.toggle('placed', index >= 0);
      if (words) words.textContent = index < 0 ? names.noPlace : names.place.replace('{0}', index + 1);
      if (menu) fill(menu, target, index < 0 ? '' : block);
    });
    target.rows().forEach((row) => chips(row, names));
  }

  /** Says at the paragraph which requests it answers; each leads to its request. */
  function chips(row, names) {
    const here = items().map((item, index) => [item, index]).filter(([item]) => placeOf(item) === row.dataset.block);
    let shelf = row.querySelector('.block-answers');
    if (here.length === 0) {
      if (shelf) shelf.remove();
      return;
    }
    if (!shelf) {
      shelf = document.createElement('div');
      shelf.className = 'block-answers no-print';
      row.append(shelf);
    }
    shelf.replaceChildren(...here.map(([item, index]) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.textContent = names.request.replace('{0}', index + 1);
      chip.title = item.dataset.answer;
      chip.addEventListener('click', () => lead(item));
      return chip;
    }));
  }

  function lead(item) {
    const menu = item.querySelector('[data-answer-target]');
    item.scrollIntoView({block: 'center'});
    if (menu) menu.focus();
  }

  function rowUnder(event) {
    const row = event.target.closest && event.target.closest('[data-block-editor] .block');
    return dragged && row ? row : null;
  }

  function unmark() {
    document.querySelectorAll('.block.drop-here').forEach((row) => row.classList.remove('drop-here'));
  }

  document.addEventListener('dragstart', (event) => {
    const grip = event.target.closest && event.target.closest('[data-answer-grip]');
    if (!grip || !editor()) return;
    dragged = grip.closest('[data-answer]');
    event.dataTransfer.setData(KIND, 'request');
    event.dataTransfer.effectAllowed = 'link';
    editor().root.classList.add('dropping');
  });

  document.addEventListener('dragover', (event) => {
    const row = rowUnder(event);
    unmark();
    if (!row) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'link';
    row.classList.add('drop-here');
  });

  document.addEventListener('drop', (event) => {
    const row = rowUnder(event);
    if (!row) return;
    event.preventDefault();
    put(dragged, row.dataset.block);
  });

  document.addEventListener('dragend', () => {
    dragged = null;
    unmark();
    if (editor()) editor().root.classList.remove('dropping');
  });

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-answer-target]') && editor()) put(event.target.closest('[data-answer]'), event.target.value);
  });

  document.addEventListener('blocks-drawn', (event) => show(event.detail));
})();
