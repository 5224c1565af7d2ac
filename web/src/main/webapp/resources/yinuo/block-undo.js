/*
 * What was done in the editor of a letter can be taken back, step by step: what was typed without a pause, a mended word, a
 * paragraph that was removed, split, joined or moved. The browser knows only what is typed, and would take back something
 * else in another paragraph. The methods are those of the editor, see block-editor.js.
 */
(function () {
  'use strict';

  const PAUSE = 1000;
  const MOST = 200;

  const undo = {
    /** Keeps how things stand before something is done. */
    remember(current, caret) {
      const kept = this.snapshot();
      if (current !== undefined) Object.assign(kept, {current: current, caret: caret});
      this.past.push(kept);
      if (this.past.length > MOST) this.past.shift();
      this.future = [];
      this.group = null;
      this.offer('');
    },

    /** The same before letters are typed; those typed without a pause are taken back together. */
    rememberTyping(index, event, after) {
      const block = this.blocks[index];
      const kind = /^delete/.test(event.inputType || '') ? 'delete' : 'insert';
      const group = this.group;
      const goesOn = group && group.block === block.id && group.kind === kind
        && ((event.isComposing && group.composing) || Date.now() - group.at < PAUSE);
      if (!goesOn) this.remember(index, this.endOfChange(block.text, after));
      this.group = {block: block.id, kind: kind, at: Date.now(), composing: Boolean(event.isComposing)};
    },

    /** Where the words end that another text has instead. */
    endOfChange(text, other) {
      let tail = 0;
      const shorter = Math.min(text.length, other.length);
      while (tail < shorter && text[text.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
      return text.length - tail;
    },

    snapshot() {
      const row = this.rows()[this.current];
      return {
        blocks: JSON.stringify(this.blocks),
        ranges: [...this.ranges].map(([id, range]) => [id, {...range}]),
        answers: [...document.querySelectorAll('.answer-block')].map((field) => field.value),
        current: this.current,
        caret: row ? row.querySelector('textarea').selectionStart : 0
      };
    },

    undo() {
      return this.travel(this.past, this.future);
    },

    redo() {
      return this.travel(this.future, this.past);
    },

    travel(from, to) {
      if (from.length === 0) return true;
      to.push(this.snapshot());
      this.keepAttachment();
      this.restore(from.pop());
      this.group = null;
      this.offer('');
      return true;
    },

    restore(kept) {
      this.restoring = true;
      this.blocks = JSON.parse(kept.blocks);
      this.ranges = new Map(kept.ranges);
      this.current = Math.min(kept.current, this.blocks.length - 1);
      this.root.querySelectorAll(':scope > .block').forEach((row) => row.remove());
      this.root.append(...this.blocks.map((block) => this.build(block)));
      document.querySelectorAll('.answer-block').forEach((field, index) => {
        if (index in kept.answers) field.value = kept.answers[index];
      });
      this.readPromises();
      this.redraw();
      const input = this.inputAt(this.current);
      input.focus();
      input.setSelectionRange(kept.caret, kept.caret);
      this.enter(this.current);
      this.restoring = false;
    },

    /** Says what was done, with a button that takes it back; nothing takes the words away. */
    offer(words) {
      if (words === '' && !this.offering) return;
      this.offering = words !== '';
      this.tell(words);
      const status = document.querySelector('[data-editor-status]');
      if (words === '' || !status) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.blockCommand = 'undo';
      button.textContent = this.root.dataset.undo;
      status.append(' ', button);
    },

    /** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; tells whether it was one of them. */
    travelled(event) {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return false;
      return key === 'y' || event.shiftKey ? this.redo() : this.undo();
    },

    /** The same from the menu of the browser. */
    chosen(event) {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') this.undo();
      else this.redo();
    },

    listenForUndo() {
      this.past = [];
      this.future = [];
      this.root.addEventListener('beforeinput', (event) => this.chosen(event));
      this.root.addEventListener('compositionend', () => { if (this.group) this.group.composing = false; });
    }
  };

  window.Yinuo = Object.assign(window.Yinuo || {}, {undo: undo});
})();
