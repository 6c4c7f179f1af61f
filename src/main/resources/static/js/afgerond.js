/* The page of a finished task: text that did not reach the server is still in this browser, and can be copied. */
(() => {
  'use strict';

  const blad = document.querySelector('[data-afgerond]');
  const vak = blad.querySelector('[data-geschreven]');
  const tekst = vak.querySelector('textarea');
  const knop = vak.querySelector('[data-kopieer]');
  const begin = 'werkpad.concept.' + blad.dataset.account + '.' + blad.dataset.taak + '.';

  for (const sleutel of Object.keys(window.localStorage).filter((naam) => naam.startsWith(begin))) {
    const { tekst: lokaal } = JSON.parse(window.localStorage.getItem(sleutel));
    if (lokaal && !tekst.value.includes(lokaal)) {
      tekst.value = tekst.value ? tekst.value + '\n\n' + lokaal : lokaal;
      vak.hidden = false;
    }
  }

  knop.hidden = false;
  knop.addEventListener('click', async () => {
    tekst.select();
    await navigator.clipboard.writeText(tekst.value).catch(() => document.execCommand('copy'));
    knop.textContent = knop.dataset.klaar;
  });
})();
