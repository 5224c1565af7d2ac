/* Prints the page, as the browser's own menu would; phones hide that menu well. */
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) window.print();
});
