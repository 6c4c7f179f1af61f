/* Draws the process of a task, with the place where we are, when somebody opens it. The sentence above says the same. */
(() => {
  'use strict';

  const vak = document.querySelector('[data-waar]');
  if (!vak) return;
  const vlak = vak.querySelector('.wp-tekening');
  const melding = vak.querySelector('[data-melding]');

  function viewer() {
    return new Promise((klaar, mislukt) => {
      const script = document.createElement('script');
      Object.assign(script, { src: vak.dataset.viewer, onload: klaar, onerror: mislukt });
      document.head.append(script);
    });
  }

  async function teken() {
    const [antwoord] = await Promise.all([fetch(vak.dataset.tekening), viewer()]);
    if (!antwoord.ok) throw new Error(String(antwoord.status));
    const tekening = new window.BpmnJS({ container: vlak });
    await tekening.importXML(await antwoord.text());
    const hier = tekening.get('elementRegistry').get(vak.dataset.element);
    const canvas = tekening.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    if (!hier) return;
    canvas.addMarker(hier, 'wp-hier');
    const merk = document.createElement('span');
    merk.className = 'wp-telling wp-hier-merk';
    merk.textContent = vlak.dataset.hier;
    tekening.get('overlays').add(hier, { position: { top: -22, left: 0 }, html: merk });
    canvas.zoom(1, { x: hier.x + hier.width / 2, y: hier.y + hier.height / 2 });
    canvas.scrollToElement(hier, 60);
  }

  vak.addEventListener('toggle', () => {
    if (!vak.open || vak.dataset.getekend) return;
    vak.dataset.getekend = 'ja';
    teken()
      .then(() => { melding.hidden = true; })
      .catch(() => {
        vlak.hidden = true;
        melding.textContent = melding.dataset.mislukt;
      });
  });
})();
