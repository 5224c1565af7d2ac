/*
 * The attachments of a letter in its editor: one is added at the end, moves and goes with all that is in it, and is named in the
 * note below the text. The methods are those of the editor, see block-editor.js.
 */
(function () {
  'use strict';

  const attachments = {
    isAttachment(index) {
      return this.blocks[index].level === 'ATTACHMENT';
    },

    /** Where the next attachment begins, or the text ends. */
    endOf(index) {
      const next = this.blocks.findIndex((block, at) => at > index && block.level === 'ATTACHMENT');
      return next < 0 ? this.blocks.length : next;
    },

    /** The name of an attachment with an empty paragraph after it, in which one goes on. */
    isNameWithRoom(index) {
      const next = this.blocks[index + 1];
      return this.isAttachment(index) && next !== undefined && next.level === 'BODY' && next.text === '';
    },

    /** An attachment in which something is written goes only when the button is pressed once more. */
    asksBeforeDropping(index, end) {
      const written = this.blocks.slice(index + 1, end).some((block) => block.text.trim() !== '');
      if (!this.isAttachment(index) || !written || this.dropping === this.blocks[index].id) return false;
      this.dropping = this.blocks[index].id;
      this.rows().slice(index, end).forEach((row) => row.classList.add('to-drop'));
      this.tell(this.root.dataset.dropAgain);
      this.go(index, true);
      return true;
    },

    keepAttachment() {
      if (!this.dropping) return;
      this.dropping = null;
      this.rows().forEach((row) => row.classList.remove('to-drop'));
      this.tell('');
    },

    tell(words) {
      const status = document.querySelector('[data-editor-status]');
      if (status) status.textContent = words;
    },

    /** A new attachment at the end: its name, and its first paragraph. */
    attach() {
      const added = [this.blank('ATTACHMENT'), this.blank('BODY')];
      this.remember();
      this.blocks.push(...added);
      this.root.append(...added.map((block) => this.build(block)));
      this.redraw();
      this.go(this.blocks.length - 2, false);
    },

    /** An attachment changes places with its neighbour, each with all that is in it. */
    moveAttachment(by) {
      const from = this.current;
      const first = by > 0 ? from : this.startBefore(from);
      const second = first < 0 ? -1 : this.endOf(first);
      if (second < 0 || second >= this.blocks.length) return;
      const end = this.endOf(second);
      const rows = this.rows();
      this.remember();
      rows[first].before(...rows.slice(second, end));
      this.blocks.splice(first, end - first, ...this.blocks.slice(second, end), ...this.blocks.slice(first, second));
      this.redraw();
      this.go(by > 0 ? first + end - second : first, true);
    },

    /** Where the attachment before this one begins, or -1. */
    startBefore(index) {
      let at = index - 1;
      while (at >= 0 && !this.isAttachment(at)) at--;
      return at;
    },

    /** A line of the note below the text: 附件： before the first, a number where there are several. */
    noteLine(title, index, count) {
      const line = document.createElement('p');
      const lead = document.createElement('span');
      lead.textContent = (index === 0 ? '附件：' : '') + (count > 1 ? (index + 1) + '. ' : '');
      line.append(lead, title);
      return line;
    },

    /** Note and signature stand before the first attachment, as they are printed. */
    placeFoot() {
      if (!this.foot) return;
      const first = this.rows().find((row) => row.dataset.level === 'ATTACHMENT');
      if (first && first.previousElementSibling !== this.foot) first.before(this.foot);
      if (!first && (this.root.contains(this.foot) || !this.foot.isConnected)) this.root.after(this.foot);
    },

    /** Writes the note below the text, and how many attachments there are, on which their numbers depend. */
    countAttachments() {
      const titles = this.blocks.filter((block) => block.level === 'ATTACHMENT').map((block) => block.text);
      this.root.dataset.attachments = titles.length;
      const note = document.querySelector('[data-attachment-note]');
      if (note) note.replaceChildren(...titles.map((title, index) => this.noteLine(title, index, titles.length)));
      this.placeFoot();
    }
  };

  window.Yinuo = Object.assign(window.Yinuo || {}, {attachments: attachments});
})();
