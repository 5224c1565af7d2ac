/*
 * Loses nothing that was typed: saves the draft a moment after the last key, and keeps a copy in the browser tab until
 * the server has it, so that an ended session or a broken line costs no word.
 *
 * The page marks its form with data-keeper (a key for the copy) and, where it saves by itself, with data-save (the
 * remote command that does) and data-look (the one that tells whether something newer is stored than what is shown).
 * A button with data-discards asks with these words before it gives up what was changed.
 *
 * A save that began when the page was left may arrive after the page was shown anew: it then shows the older text. While
 * there is a copy and nothing is typed, the page therefore asks, and takes what is stored.
 */
(function () {
  'use strict';

  const PAUSE = 2500;
  const LOOKS = [1200, 5000];
  let form, key, timer, dirty = false, saving = false, changedAgain = false;

  function fields() {
    return [...form.elements].filter((field) => field.name && !/^(jakarta\.faces|primefaces)\./.test(field.name)
      && field.type !== 'submit' && field.type !== 'button' && field.type !== 'file' && field.name !== form.id);
  }

  function isChoice(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  function keepCopy() {
    const values = {};
    fields().forEach((field) => {
      if (!isChoice(field) || field.checked) values[field.name] = field.value;
    });
    sessionStorage.setItem(key, JSON.stringify({at: Date.now(), values: values}));
  }

  /** An answer may have drawn the form anew. */
  function current() {
    form = document.querySelector('form[data-keeper]') || form;
    return form;
  }

  function touched(event) {
    if (!current().contains(event.target)) return;
    if (event.target.closest('[data-keeper-ignore]')) return;
    dirty = true;
    changedAgain = true;
    keepCopy();
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }

  function save() {
    if (!form.dataset.save || !dirty || saving || document.querySelector('[data-conflict]')) return;
    saving = true;
    changedAgain = false;
    // what a person types in is not replaced by what the save shows anew
    window[form.dataset.save]([{name: 'focus', value: document.activeElement ? document.activeElement.id : ''}]);
  }

  function answered(args) {
    saving = false;
    if (!args || !args.saved) return;
    if (changedAgain) {
      timer = setTimeout(save, PAUSE);
    } else {
      dirty = false;
      sessionStorage.removeItem(key);
    }
  }

  /** A command that leads to another page has taken what was typed; being sent to the login has not. */
  function left(xhr) {
    const redirect = xhr.responseXML && xhr.responseXML.querySelector('redirect');
    if (redirect && !redirect.getAttribute('url').includes('/login')) sessionStorage.removeItem(key);
  }

  /** Paragraphs are the same however their JSON is set. */
  function plain(value) {
    try {
      return value.startsWith('[') ? JSON.stringify(JSON.parse(value)) : value;
    } catch (notJson) {
      return value;
    }
  }

  /** Whether the page shows all of the copy already: it was stored after all. */
  function isShown(values) {
    return Object.keys(values).every((name) => form.elements[name]) && fields().every((field) => !(field.name in values) || (isChoice(field)
      ? field.type === 'checkbox' ? field.checked : field.checked === (values[field.name] === field.value)
      : plain(field.value) === plain(values[field.name])));
  }

  function lookAgain() {
    if (!dirty) window[form.dataset.look]();
  }

  function offerCopy() {
    const copy = JSON.parse(sessionStorage.getItem(key) || 'null');
    const offer = document.querySelector('[data-keeper-offer]');
    if (!copy || !offer) return;
    if (isShown(copy.values)) return sessionStorage.removeItem(key);
    if (form.dataset.look) LOOKS.forEach((pause) => setTimeout(lookAgain, pause));
    offer.hidden = false;
    offer.querySelector('[data-keeper-at]').textContent = new Date(copy.at).toLocaleString(document.documentElement.lang);
    offer.querySelector('[data-keeper-restore]').addEventListener('click', () => {
      restore(copy.values);
      offer.hidden = true;
    });
    offer.querySelector('[data-keeper-drop]').addEventListener('click', () => {
      sessionStorage.removeItem(key);
      offer.hidden = true;
    });
  }

  function restore(values) {
    current();
    fields().forEach((field) => {
      if (field.closest('.ui-radiobutton')) choose(field, values);
      else if (isChoice(field)) field.checked = values[field.name] === field.value;
      else if (field.name in values) field.value = values[field.name];
    });
    const editor = document.querySelector('[data-block-editor]');
    const source = editor && document.getElementById(editor.dataset.source);
    if (source && source.name in values) window.Yinuo.restoreBlocks(values[source.name]);
    dirty = true;
    changedAgain = true;
    keepCopy();
    timer = setTimeout(save, PAUSE);
  }

  /** The dots that stand for such a choice follow a click alone. */
  function choose(field, values) {
    if (values[field.name] === field.value && !field.checked) field.click();
  }

  function discard(event) {
    const button = event.target.closest('button[data-discards]');
    if (!button) return;
    if (dirty && !window.confirm(button.dataset.discards)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    clearTimeout(timer);
    if (dirty) sessionStorage.removeItem(key);
  }

  window.Yinuo = Object.assign(window.Yinuo || {}, {
    looked: (args) => { if (args && args.moved && !dirty) location.reload(); }
  });

  document.addEventListener('DOMContentLoaded', () => {
    form = document.querySelector('form[data-keeper]');
    if (!form) return;
    key = 'yinuo.draft.' + form.dataset.keeper;
    offerCopy();
    document.addEventListener('input', touched);
    document.addEventListener('change', touched);
    document.addEventListener('click', discard, true);
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(); });
    // a command that a person gave carries what was typed: the save that was about to follow would say less
    jQuery(document).on('pfAjaxSend', () => { clearTimeout(timer); changedAgain = false; });
    jQuery(document).on('pfAjaxSuccess', (event, xhr) => left(xhr));
    jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => answered(args));
    jQuery(document).on('pfAjaxError', () => answered(null));
  });
})();
