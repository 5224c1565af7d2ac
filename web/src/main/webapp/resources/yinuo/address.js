/* Keeps the address bar at what the page says it shows, so that it can be kept and sent to others. */
const follow = () => {
  const place = document.querySelector('[data-address]');
  if (place) history.replaceState(history.state, '', place.dataset.address);
};
document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver((changes) => {
    if (changes.some((change) => change.type === 'childList')) follow();
  }).observe(document.getElementById('content'), {childList: true, subtree: true});
});
