// Reads a part of the page aloud with the voice of the browser. Nothing leaves this machine.
(function () {
  'use strict';

  if (!('speechSynthesis' in window)) {
    return;
  }
  const stem = window.speechSynthesis;
  let bezig = null;

  function klaar() {
    if (bezig) {
      bezig.removeAttribute('aria-pressed');
      bezig = null;
    }
  }

  function lees(knop) {
    const tekst = document.getElementById(knop.dataset.voorlezen).innerText;
    const zin = new window.SpeechSynthesisUtterance(tekst.replace(/\n+/g, '. '));
    zin.lang = 'nl-BE';
    zin.rate = 0.9;
    zin.onend = klaar;
    zin.onerror = klaar;
    stem.speak(zin);
    bezig = knop;
    knop.setAttribute('aria-pressed', 'true');
  }

  document.querySelectorAll('[data-voorlezen]').forEach(function (knop) {
    knop.hidden = false;
    knop.addEventListener('click', function () {
      const zelfde = bezig === knop;
      stem.cancel();
      klaar();
      if (!zelfde) {
        lees(knop);
      }
    });
  });
  window.addEventListener('pagehide', function () { stem.cancel(); });
})();
