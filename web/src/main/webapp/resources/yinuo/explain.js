/*
 * A date that leads to how it came about shows that in place, over the page; without this script, or when the answer does
 * not come, the link leads to the page itself.
 */
(function () {
  'use strict';
  const plainClick = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

  const show = (explanation, label) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'explanation';
    dialog.setAttribute('aria-label', label);
    const close = explanation.querySelector('.close');
    close.hidden = false;
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    dialog.append(explanation);
    document.body.append(dialog);
    dialog.showModal();
    const heading = explanation.querySelector('h1, h2');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
    dialog.scrollTop = 0;
  };

  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[data-explain]');
    if (!link || !plainClick(event)) return;
    event.preventDefault();
    const answer = await fetch(link.href).catch(() => null);
    const page = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const explanation = page && page.querySelector('.explained');
    if (explanation) {
      show(document.adoptNode(explanation), page.title);
    } else {
      location.assign(link.href);
    }
  });
})();
