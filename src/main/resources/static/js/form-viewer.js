/* Shows a Camunda Form, sends the answers, and puts what the server refuses next to its field. */
(() => {
  'use strict';

  const vak = document.querySelector('[data-formulier]');
  if (!vak) return;

  const { bron, doel, omslag, klaar, alleenLezen } = vak.dataset;
  const deel = (naam) => vak.querySelector('[data-' + naam + ']');
  const meta = (naam) => document.querySelector('meta[name="' + naam + '"]')?.content;
  const knop = deel('verzenden');
  const form = new FormViewer.Form({ container: deel('velden') });
  let gewijzigd = false;

  window.Formulierteksten.volg(deel('velden'));
  vertaalControles(form.get('validator'));

  function vertaalControles(validator) {
    for (const naam of ['validateField', 'validateFieldInstance']) {
      const eigen = validator[naam].bind(validator);
      validator[naam] = (...argumenten) => eigen(...argumenten).map(window.Formulierteksten.vertaal);
    }
  }

  async function laad() {
    const antwoord = await fetch(bron, { headers: { Accept: 'application/json' } });
    if (!antwoord.ok) throw await antwoord.json();
    const { schema, gegevens } = await antwoord.json();
    await form.importSchema(zonderKnoppen(schema), gegevens);
    form.setProperty('readOnly', alleenLezen === 'true');
    form.on('field.updated', () => { gewijzigd = true; });
    deel('laden').hidden = true;
    deel('knoppen').hidden = alleenLezen === 'true';
  }

  /* The page has its own send button. */
  function zonderKnoppen(schema) {
    return { ...schema, components: schema.components.filter((onderdeel) => onderdeel.type !== 'button') };
  }

  async function verzend() {
    const { data, errors } = form.submit();
    if (Object.keys(errors).length) {
      toon(vanBrowser(errors));
      return;
    }
    bezig(true);
    try {
      const antwoord = await fetch(doel, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', [meta('_csrf_header')]: meta('_csrf') },
        body: JSON.stringify(omslag ? { [omslag]: data } : data),
      });
      if (antwoord.ok) await gelukt(antwoord);
      else toon(vanServer(await antwoord.json().catch(() => ({}))));
    } catch (fout) {
      toon([{ melding: 'Er is geen verbinding. Wat je schreef staat er nog. Probeer het straks opnieuw.' }]);
    } finally {
      bezig(false);
    }
  }

  async function gelukt(antwoord) {
    gewijzigd = false;
    const inhoud = antwoord.status === 204 ? {} : await antwoord.json();
    window.location.assign(klaar.replace('_trajectcode_', encodeURIComponent(inhoud.trajectcode || '')));
  }

  function bezig(aan) {
    knop.disabled = aan;
    knop.dataset.rust = knop.dataset.rust || knop.textContent;
    knop.textContent = aan ? knop.dataset.bezig : knop.dataset.rust;
  }

  /* ---- errors ---- */

  const velden = () => form.get('formFieldInstanceRegistry').getAllKeyed();
  const foutpad = (veld) => [veld.id, ...Object.values(veld.indexes || {})];
  const sleutel = (pad) => pad.map((stuk) => (/^\d+$/.test(stuk) ? '[' + stuk + ']' : '.' + stuk)).join('').slice(1);

  function bij(boom, pad) {
    return pad.reduce((knoop, stap) => (knoop ? knoop[stap] : undefined), boom);
  }

  function zet(boom, pad, waarde) {
    pad.slice(0, -1).reduce((knoop, stap) => (knoop[stap] = knoop[stap] || {}), boom)[pad[pad.length - 1]] = waarde;
  }

  function vanBrowser(errors) {
    return velden()
      .map((veld) => ({ veld, melding: bij(errors, foutpad(veld)) }))
      .filter(({ melding }) => Array.isArray(melding) && melding.length)
      .map(({ veld, melding }) => ({ veld, melding: melding[0] }));
  }

  function vanServer(problem) {
    const boom = {};
    const fouten = (problem.fouten || []).map(({ veld: naam, melding }) => {
      const veld = velden().find((kandidaat) => sleutel(kandidaat.valuePath) === naam);
      if (veld) zet(boom, foutpad(veld), [...(bij(boom, foutpad(veld)) || []), melding]);
      return { veld, lijst: veld ? undefined : lijst(naam), melding };
    });
    form._setState({ errors: boom });
    return fouten.length ? fouten : [{ melding: problem.detail || 'Er ging iets mis. Probeer het opnieuw.' }];
  }

  /** A list has no field of its own: its error stands in the summary, with the label of the list. */
  function lijst(naam) {
    const pad = naam.replace(/\[.*$/, '');
    return form.get('formFieldRegistry').getAll().find((veld) => veld.path === pad || veld.key === pad);
  }

  function label({ veld, lijst: groep }) {
    const bronveld = veld ? form.get('formFieldRegistry').get(veld.id) : groep;
    if (!bronveld) return '';
    const rij = veld && Object.values(veld.indexes || {})[0];
    const naam = bronveld.label || bronveld.dateLabel || bronveld.timeLabel || '';
    return rij === undefined ? naam : naam + ' (rij ' + (rij + 1) + ')';
  }

  function invoer(veld) {
    const rijen = Object.values(veld.indexes || {}).map((index) => '_' + index).join('');
    const naam = new RegExp('-' + veld.id + rijen + '(-|$)');
    return [...vak.querySelectorAll('input, select, textarea, [tabindex]')].find((element) => naam.test(element.id));
  }

  function toon(fouten) {
    const overzicht = deel('fouten');
    overzicht.querySelector('ul').replaceChildren(...fouten.map(regel));
    overzicht.hidden = false;
    overzicht.focus();
    overzicht.scrollIntoView({ block: 'nearest' });
  }

  function regel(fout) {
    const item = document.createElement('li');
    const naam = label(fout);
    const tekst = naam ? naam.replace(/[?:]$/, '') + ': ' + fout.melding : fout.melding;
    if (!fout.veld) {
      item.textContent = tekst;
      return item;
    }
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = tekst;
    link.addEventListener('click', (klik) => {
      klik.preventDefault();
      const element = invoer(fout.veld);
      element?.focus();
      element?.scrollIntoView({ block: 'center' });
    });
    item.append(link);
    return item;
  }

  form.on('submit', () => { deel('fouten').hidden = true; });
  knop.addEventListener('click', verzend);
  window.addEventListener('beforeunload', (vertrek) => {
    if (gewijzigd) vertrek.preventDefault();
  });

  laad().catch((problem) => {
    deel('laden').hidden = true;
    toon([{ melding: problem.detail || 'Het formulier kon niet geladen worden. Probeer het opnieuw.' }]);
  });
})();
