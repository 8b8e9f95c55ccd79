// Sets light or dark before anything is drawn. Without a choice of one's own the system decides.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem('maatwerk.thema'); } catch { return null; } };
  const chosen = read();
  if (chosen === 'licht' || chosen === 'donker') root.dataset.thema = chosen;

  const isDark = () => root.dataset.thema
    ? root.dataset.thema === 'donker'
    : matchMedia('(prefers-color-scheme: dark)').matches;

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('thema');
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      root.dataset.thema = isDark() ? 'licht' : 'donker';
      try { localStorage.setItem('maatwerk.thema', root.dataset.thema); } catch { /* private window: the choice lasts as long as the page */ }
      show();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
    show();
  });
})();
