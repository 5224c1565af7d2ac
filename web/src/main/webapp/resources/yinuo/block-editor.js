/*
 * The editor of a letter: one text field for each paragraph, numbered by its level, promised words marked.
 *
 * A paragraph of the level ATTACHMENT names an attachment, and those after it are in it: it moves and goes with them. Its number
 * and the note below the text ([data-attachment-note]) come by themselves. What stands on the paper between the text and the first
 * attachment is marked with data-before-attachments, and stands there in the editor too.
 *
 * The page gives a container [data-block-editor] whose data-source names the field that carries the paragraphs as JSON
 * [{id, level, text}]. Promises live in the page as [data-promise] with the hidden fields .promise-block and
 * .promise-words; their words follow what is typed in them, so that a promise always quotes the letter.
 */
(function () {
  'use strict';

  const TYPED_MARKS = [
    ['H1', /^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])\s*/],
    ['H2', /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/],
    ['H3', /^\d{1,2}[.．、](?!\d)\s*/],
    ['H4', /^[（(]\d{1,2}[）)]\s*/]
  ];
  const TYPED_ATTACHMENT = /^附件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?$/;
  const SENTENCE_END = /[。！？；\n]/;

  /** Reads a pasted line: a typed number names the level and is dropped, because numbers are given automatically. */
  function readLine(line, level) {
    const text = line.trim();
    const mark = TYPED_MARKS.find(([, pattern]) => pattern.test(text));
    return mark ? {level: mark[0], text: text.replace(mark[1], '')} : {level: level, text: text};
  }

  /** The words of a paragraph without a number that was typed although its level gives one. */
  function unnumbered(block) {
    const mark = block.level.startsWith('H') && TYPED_MARKS.find(([, pattern]) => pattern.test(block.text.trimStart()));
    return mark ? block.text.trimStart().replace(mark[1], '') : block.text;
  }

  /** Reads pasted lines; 附件 alone in a line names what stands in the next one. */
  function readLines(lines) {
    const read = [];
    lines.forEach((line, index) => {
      if (index > 0 && TYPED_ATTACHMENT.test(lines[index - 1].trim())) return;
      const names = TYPED_ATTACHMENT.test(line.trim()) && index + 1 < lines.length;
      read.push(names ? {level: 'ATTACHMENT', text: lines[index + 1].trim()} : readLine(line, 'BODY'));
    });
    return read;
  }

  /** Moves a range of a text along with an edit: words typed inside it, or straight on at its end, belong to it. */
  function follow(range, before, after) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head++;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    const [oldEnd, newEnd] = [before.length - tail, after.length - tail];
    const grown = newEnd - oldEnd;
    const goesOn = head === range.end && range.end > range.start && !SENTENCE_END.test(before[head - 1]);
    if (head > range.end || (head === range.end && !goesOn)) return;
    if (oldEnd <= range.start && head < range.end) {
      range.start += grown;
      range.end += grown;
    } else {
      range.end = oldEnd >= range.end ? newEnd : range.end + grown;
      range.start = head < range.start ? newEnd : range.start;
      range.end = Math.max(range.start, range.end);
    }
  }

  class BlockEditor {
    constructor(root) {
      this.root = root;
      this.source = document.getElementById(root.dataset.source);
      this.readOnly = root.dataset.readonly === 'true';
      this.ranges = new Map();
      this.current = 0;
      this.foot = document.querySelector('[data-before-attachments]');
      this.load(this.source.value);
      this.listenForUndo();
      if (!this.readOnly) this.listen();
    }

    load(json) {
      this.blocks = JSON.parse(json || '[]');
      if (this.blocks.length === 0) this.blocks.push(this.blank('BODY'));
      this.root.replaceChildren(...this.blocks.map((block) => this.build(block)));
      this.readPromises();
    }

    blank(level, text) {
      return {id: crypto.randomUUID ? crypto.randomUUID() : this.randomId(), level: level, text: text || ''};
    }

    /** Plain http on another host than localhost has no crypto.randomUUID. */
    randomId() {
      const b = crypto.getRandomValues(new Uint8Array(16));
      b[6] = (b[6] & 0x0f) | 0x40;
      b[8] = (b[8] & 0x3f) | 0x80;
      const hex = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('');
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    }

    build(block) {
      const row = document.createElement('div');
      row.className = 'block';
      row.dataset.level = block.level;
      row.dataset.block = block.id;
      const field = document.createElement('div');
      field.className = 'block-field';
      const mirror = document.createElement('div');
      mirror.className = 'block-mirror';
      mirror.setAttribute('aria-hidden', 'true');
      const input = document.createElement('textarea');
      input.rows = 1;
      input.value = block.text;
      input.readOnly = this.readOnly;
      input.spellcheck = false;
      field.append(mirror, input);
      row.append(field);
      this.draw(row, block);
      return row;
    }

    /** Redraws what lies under the text: it gives the field its height and shows which words are promised. */
    draw(row, block) {
      row.dataset.level = block.level;
      const marked = [...this.ranges.values()].filter((range) => range.block === block.id && range.end > range.start)
        .sort((a, b) => a.start - b.start);
      const parts = [];
      let at = 0;
      marked.forEach((range) => {
        if (range.start < at) return;
        parts.push(block.text.slice(at, range.start));
        const mark = document.createElement('mark');
        mark.textContent = block.text.slice(range.start, range.end);
        parts.push(mark);
        at = range.end;
      });
      parts.push(block.text.slice(at) + '\u200b');
      row.querySelector('.block-mirror').replaceChildren(...parts);
      row.querySelector('textarea').setAttribute('aria-label', this.nameOf(block));
    }

    nameOf(block) {
      const names = this.root.dataset;
      const level = {BODY: 'Body', ATTACHMENT: 'Attachment'}[block.level] || block.level;
      return names.paragraph.replace('{0}', this.blocks.indexOf(block) + 1).replace('{1}', names['name' + level]);
    }

    rows() {
      return [...this.root.querySelectorAll(':scope > .block')];
    }

    inputAt(index) {
      return this.rows()[index].querySelector('textarea');
    }

    listen() {
      this.root.addEventListener('focusin', (event) => this.enter(this.indexOf(event.target)));
      this.root.addEventListener('focusout', (event) => this.leave(this.indexOf(event.target)));
      this.root.addEventListener('input', (event) => this.typed(this.indexOf(event.target), event));
      this.root.addEventListener('keydown', (event) => this.pressed(event));
      this.root.addEventListener('paste', (event) => this.pasted(event));
    }

    indexOf(input) {
      return this.rows().indexOf(input.closest('.block'));
    }

    enter(index) {
      if (this.current !== index) this.keepAttachment();
      this.group = null;
      this.current = index;
      document.querySelectorAll('[data-block-level]').forEach((button) =>
        button.setAttribute('aria-pressed', String(button.dataset.blockLevel === this.blocks[index].level)));
    }

    /** Whoever has done with a paragraph sees its number once, also when it was typed. */
    leave(index) {
      const block = this.blocks[index];
      if (this.restoring || !block || this.rows()[index].dataset.block !== block.id || unnumbered(block) === block.text) return;
      this.remember();
      this.dropNumber(index);
    }

    dropNumber(index) {
      const text = unnumbered(this.blocks[index]);
      if (text === this.blocks[index].text) return;
      this.inputAt(index).value = text;
      this.write(index, text);
    }

    typed(index, event) {
      const text = this.inputAt(index).value.replace(/\n/g, '');
      if (text !== this.blocks[index].text) this.rememberTyping(index, event, text);
      this.write(index, text);
    }

    /** Other words for a paragraph; what is promised in it follows them. */
    write(index, text) {
      const block = this.blocks[index];
      const before = block.text;
      block.text = text;
      this.ranges.forEach((range) => {
        if (range.block === block.id) follow(range, before, block.text);
      });
      this.draw(this.rows()[index], block);
      this.changed();
    }

    pressed(event) {
      if (event.isComposing || event.target.tagName !== 'TEXTAREA') return;
      if (this.travelled(event)) return event.preventDefault();
      const index = this.indexOf(event.target);
      const input = event.target;
      const collapsed = input.selectionStart === input.selectionEnd;
      const done = event.altKey && /^[0-4]$/.test(event.key) ? this.level(['BODY', 'H1', 'H2', 'H3', 'H4'][event.key])
        : event.key === 'Enter' ? this.split(index, input.selectionStart, input.selectionEnd)
        : event.key === 'Backspace' && collapsed && input.selectionStart === 0 ? this.join(index - 1)
        : event.key === 'Delete' && collapsed && input.selectionStart === input.value.length ? this.join(index)
        : event.key === 'ArrowUp' && collapsed && input.selectionStart === 0 ? this.go(index - 1, true)
        : event.key === 'ArrowDown' && collapsed && input.selectionStart === input.value.length ? this.go(index + 1, false)
        : false;
      if (done) event.preventDefault();
    }

    go(index, atEnd) {
      if (index < 0 || index >= this.blocks.length) return false;
      const input = this.inputAt(index);
      input.focus();
      const caret = atEnd ? input.value.length : 0;
      input.setSelectionRange(caret, caret);
      return true;
    }

    split(index, from, to) {
      const block = this.blocks[index];
      if (from === block.text.length && this.isNameWithRoom(index)) return this.go(index + 1, false);
      this.remember();
      const next = this.blank('BODY', block.text.slice(to));
      this.ranges.forEach((range) => {
        if (range.block !== block.id) return;
        if (range.start >= to) {
          Object.assign(range, {block: next.id, start: range.start - to, end: range.end - to});
        } else if (range.end > from) {
          range.end = Math.max(range.start, from);
        }
      });
      block.text = block.text.slice(0, from);
      this.blocks.splice(index + 1, 0, next);
      this.rows()[index].after(this.build(next));
      this.inputAt(index).value = block.text;
      this.redraw();
      return this.go(index + 1, false);
    }

    /** Joins the paragraph with the one after it. */
    join(index) {
      if (index < 0 || index + 1 >= this.blocks.length) return false;
      const [block, next] = [this.blocks[index], this.blocks[index + 1]];
      if (next.level === 'ATTACHMENT' && next.text !== '') return true;
      this.remember();
      const seam = block.text.length;
      this.ranges.forEach((range) => {
        if (range.block === next.id) {
          Object.assign(range, {block: block.id, start: range.start + seam, end: range.end + seam});
        }
      });
      block.text += next.text;
      this.moveAnswers(next.id, block.id);
      this.remove(index + 1);
      this.inputAt(index).value = block.text;
      this.redraw();
      this.go(index, true);
      this.inputAt(index).setSelectionRange(seam, seam);
      return true;
    }

    /** What was answered in a paragraph is answered where its words are now. */
    moveAnswers(from, to) {
      document.querySelectorAll('.answer-block').forEach((field) => { if (field.value === from) field.value = to; });
    }

    remove(index) {
      this.blocks.splice(index, 1);
      this.rows()[index].remove();
    }

    /** Whether what is pasted will be the whole paragraph: nothing else is in it, or all of it is selected. */
    isWhole(input) {
      return input.selectionStart === 0 && input.selectionEnd === input.value.length;
    }

    /** Empties a paragraph whose words are replaced. */
    clear(index) {
      if (this.blocks[index].text === '') return;
      this.inputAt(index).value = '';
      this.write(index, '');
    }

    pasted(event) {
      const lines = event.clipboardData.getData('text/plain').split(/\r?\n/).filter((line) => line.trim() !== '');
      const index = this.indexOf(event.target);
      const block = this.blocks[index];
      if (lines.length < 2 && !(lines.length === 1 && this.isWhole(event.target) && readLine(lines[0], '').level)) return;
      event.preventDefault();
      this.remember();
      if (this.isWhole(event.target)) this.clear(index);
      const added = readLines(lines).map((read) => this.blank(read.level, read.text));
      if (block.text === '') {
        Object.assign(block, {level: added[0].level, text: added.shift().text});
        this.inputAt(index).value = block.text;
      }
      this.blocks.splice(index + 1, 0, ...added);
      this.rows()[index].after(...added.map((each) => this.build(each)));
      this.redraw();
      this.go(index + added.length, true);
      this.enter(index + added.length);
    }

    /** Gives the current paragraph its level. */
    level(level) {
      const block = this.blocks[this.current];
      this.remember();
      block.level = level;
      this.dropNumber(this.current);
      this.redraw();
      this.enter(this.current);
      this.go(this.current, true);
      return true;
    }

    add() {
      this.remember();
      this.blocks.splice(this.current + 1, 0, this.blank('BODY'));
      this.rows()[this.current].after(this.build(this.blocks[this.current + 1]));
      this.redraw();
      this.go(this.current + 1, false);
    }

    drop() {
      const index = this.current;
      const end = this.isAttachment(index) ? this.endOf(index) : index + 1;
      if (end - index === this.blocks.length || this.asksBeforeDropping(index, end)) return;
      const gone = this.blocks.slice(index, end).map((block) => block.id);
      this.remember();
      this.ranges.forEach((range) => { if (gone.includes(range.block)) range.end = range.start; });
      gone.forEach(() => this.remove(index));
      this.keepAttachment();
      this.redraw();
      this.go(Math.max(0, index - 1), true);
      this.offer(this.root.dataset.dropped);
    }

    move(by) {
      if (this.isAttachment(this.current)) return this.moveAttachment(by);
      const [from, to] = [this.current, this.current + by];
      if (to < 0 || to >= this.blocks.length) return;
      this.remember();
      const row = this.rows()[from];
      this.blocks.splice(to, 0, this.blocks.splice(from, 1)[0]);
      if (by < 0) this.rows()[to].before(row); else this.rows()[to].after(row);
      this.redraw();
      this.go(to, true);
    }

    redraw() {
      this.rows().forEach((row, index) => this.draw(row, this.blocks[index]));
      this.changed();
    }

    changed() {
      this.source.value = JSON.stringify(this.blocks);
      this.writePromises();
      this.source.dispatchEvent(new Event('change', {bubbles: true}));
    }

    /** The marked words, or the sentence around the caret: what a promise shall quote. */
    selection() {
      const input = this.inputAt(this.current);
      let [start, end] = [input.selectionStart, input.selectionEnd];
      if (start === end) {
        while (start > 0 && !SENTENCE_END.test(input.value[start - 1])) start--;
        while (end < input.value.length && !SENTENCE_END.test(input.value[end])) end++;
      }
      const words = input.value.slice(start, end).trim();
      return {block: this.blocks[this.current].id, words: words};
    }

    /** Reads the promises of the page; what is known here is newer than what the server sent. */
    readPromises() {
      const seen = new Set();
      document.querySelectorAll('[data-promise]').forEach((item) => {
        const id = item.dataset.promise;
        seen.add(id);
        if (!this.ranges.has(id)) this.ranges.set(id, this.find(item));
      });
      [...this.ranges.keys()].filter((id) => !seen.has(id)).forEach((id) => this.ranges.delete(id));
      this.rows().forEach((row, index) => this.draw(row, this.blocks[index]));
      if (!this.readOnly) this.writePromises();
      this.drawn();
    }

    find(item) {
      const id = item.querySelector('.promise-block').value;
      const words = item.querySelector('.promise-words').value;
      const block = this.blocks.find((each) => each.id === id);
      const start = block ? block.text.indexOf(words) : -1;
      return start < 0 ? {block: id, start: 0, end: 0} : {block: id, start: start, end: start + words.length};
    }

    writePromises() {
      document.querySelectorAll('[data-promise]').forEach((item) => {
        const range = this.ranges.get(item.dataset.promise);
        if (!range) return;
        const block = this.blocks.find((each) => each.id === range.block);
        const words = block ? block.text.slice(range.start, range.end) : '';
        item.querySelector('.promise-block').value = range.block;
        item.querySelector('.promise-words').value = words;
        item.querySelector('.promise-quote').textContent = words;
        item.classList.toggle('gone', words === '');
      });
      this.drawn();
    }

    /** Tells the page that the paragraphs are others, or elsewhere. */
    drawn() {
      this.countAttachments();
      this.root.dispatchEvent(new CustomEvent('blocks-drawn', {bubbles: true, detail: this}));
    }
  }

  Object.assign(BlockEditor.prototype, window.Yinuo.attachments, window.Yinuo.undo);

  function editor() {
    const root = document.querySelector('[data-block-editor]');
    return root && root.blockEditor;
  }

  function start() {
    document.querySelectorAll('[data-block-editor]').forEach((root) => {
      if (!root.blockEditor) root.blockEditor = new BlockEditor(root);
      else root.blockEditor.readPromises();
    });
  }

  const COMMANDS = {
    add: (target) => target.add(),
    drop: (target) => target.drop(),
    attach: (target) => target.attach(),
    up: (target) => target.move(-1),
    down: (target) => target.move(1),
    undo: (target) => target.undo(),
    promise: (target, button) => {
      const chosen = target.selection();
      if (chosen.words === '') return;
      window[button.dataset.remote]([{name: 'block', value: chosen.block}, {name: 'words', value: chosen.words}]);
    },
    answer: (target, button) => {
      target.remember();
      button.closest('[data-answer]').querySelector('.answer-block').value = target.blocks[target.current].id;
      target.changed();
    }
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-block-level],[data-block-command]');
    const target = editor();
    if (!button || !target) return;
    if (button.dataset.blockLevel) target.level(button.dataset.blockLevel);
    else COMMANDS[button.dataset.blockCommand](target, button);
  });
  document.addEventListener('DOMContentLoaded', () => {
    start();
    jQuery(document).on('pfAjaxComplete', start);
  });

  window.Yinuo = Object.assign(window.Yinuo || {}, {
    restoreBlocks: (json) => {
      const target = editor();
      target.remember();
      target.ranges.clear();
      target.source.value = json;
      target.load(json);
    }
  });
})();
