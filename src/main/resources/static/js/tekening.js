// Draws the model of a process and puts on each step how many are there, or where one traject has been and is now. All
// of it comes from the page, which says the same in words to who does not see the drawing.
(function () {
  'use strict';

  const vlak = document.querySelector('[data-tekening]');
  const melding = document.querySelector('[data-tekening-melding]');
  const knoppen = document.querySelector('[data-tekening-knoppen]');

  function telling(aantal) {
    const merk = document.createElement('span');
    merk.className = 'wp-telling';
    merk.setAttribute('aria-hidden', 'true');
    merk.textContent = aantal;
    return merk;
  }

  function toonTellingen(viewer) {
    const elementen = viewer.get('elementRegistry');
    document.querySelectorAll('[data-element]').forEach(function (rij) {
      if (elementen.get(rij.dataset.element)) {
        viewer.get('overlays').add(rij.dataset.element, {
          position: { top: -32, left: -18 },
          scale: { min: 0.65 },
          html: telling(rij.dataset.aantal)
        });
      }
    });
  }

  // where one traject has been and is now
  function toonVerloop(viewer) {
    const elementen = viewer.get('elementRegistry');
    document.querySelectorAll('[data-geweest], [data-nu]').forEach(function (merk) {
      const id = merk.dataset.nu || merk.dataset.geweest;
      if (elementen.get(id)) {
        viewer.get('canvas').addMarker(id, merk.dataset.nu ? 'wp-nu' : 'wp-geweest');
      }
      if (merk.dataset.nu && elementen.get(id)) {
        const hier = document.createElement('span');
        hier.className = 'wp-token';
        hier.setAttribute('aria-hidden', 'true');
        viewer.get('overlays').add(id, { position: { top: -14, left: -14 }, html: hier });
      }
    });
  }

  // A flat drawing needs no high frame; a high one stays within the screen.
  function pasHoogteAan(viewer) {
    const tekening = viewer.get('canvas').viewbox().inner;
    const hoogte = (tekening.height * vlak.clientWidth) / tekening.width + 80;
    vlak.style.height = Math.min(Math.max(hoogte, 240), window.innerHeight * 0.8) + 'px';
    viewer.get('canvas').resized();
  }

  // the whole drawing, with some air around it
  function zoom(viewer, stap) {
    if (stap === 0) {
      const canvas = viewer.get('canvas');
      canvas.zoom('fit-viewport', 'auto');
      canvas.zoom(canvas.zoom() * 0.95);
    } else {
      viewer.get('zoomScroll').stepZoom(stap);
    }
  }

  async function teken() {
    const viewer = new window.BpmnJS({ container: vlak });
    try {
      const antwoord = await fetch(vlak.dataset.tekening, { credentials: 'same-origin' });
      if (!antwoord.ok) {
        throw new Error(String(antwoord.status));
      }
      await viewer.importXML(await antwoord.text());
      pasHoogteAan(viewer);
      zoom(viewer, 0);
      toonTellingen(viewer);
      toonVerloop(viewer);
      knoppen.hidden = false;
      knoppen.addEventListener('click', function (klik) {
        const knop = klik.target.closest('[data-zoom]');
        if (knop) {
          zoom(viewer, Number(knop.dataset.zoom));
        }
      });
      melding.hidden = true;
    } catch (mislukt) {
      vlak.hidden = true;
      melding.textContent = melding.dataset.mislukt;
    }
  }

  if (vlak) {
    teken();
  }
})();
