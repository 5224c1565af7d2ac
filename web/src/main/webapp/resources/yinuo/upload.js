// Says at once that a file is too large, instead of sending it first; the server refuses it all the same.
document.addEventListener('change', event => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.dataset.most) {
    return;
  }
  const tooLarge = [...input.files].some(file => file.size > Number(input.dataset.most));
  const message = input.closest('.upload').querySelector('.too-large');
  message.hidden = !tooLarge;
  if (tooLarge) {
    input.value = '';
  }
});
