/** `/` and Ctrl K (Command K) go to the search box of the page, or to the search page where the box does not fit. */
function goToSearch(): void {
  const box = [...document.querySelectorAll<HTMLInputElement>('search input[name="q"]')].find(
    (input) => input.offsetParent,
  );
  if (!box) location.assign('/search/');
  box?.focus();
  box?.select();
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const writes = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !writes && !ctrlKey && !metaKey && !altKey;
  if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey)) return;
  event.preventDefault();
  goToSearch();
});
