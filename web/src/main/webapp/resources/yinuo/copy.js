/* Puts the words of the element that a button names into the clipboard, and says so on the button. */
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const range = document.createRange();
  range.selectNodeContents(source);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  button.setAttribute('aria-live', 'polite');
  if (await copied(source.textContent.trim())) button.textContent = button.dataset.copied;
});

/* Without TLS a browser has no clipboard of its own for pages; what is selected can be copied all the same. */
async function copied(words) {
  try {
    if (!navigator.clipboard) return document.execCommand('copy');
    await navigator.clipboard.writeText(words);
    return true;
  } catch (refused) {
    return document.execCommand('copy');
  }
}
