/* Shows a Camunda Form, sends the answers, and puts what the server refuses next to its field. */
(() => {
  'use strict';

  const vak = document.querySelector('[data-formulier]');
  if (!vak) return;

  const { bron, doel, omslag, klaar, alleenLezen, taak, account } = vak.dataset;
  const deel = (naam) => vak.querySelector('[data-' + naam + ']');
  const meta = (naam) => document.querySelector('meta[name="' + naam + '"]');
  const knop = deel('verzenden');
  const form = new FormViewer.Form({ container: deel('velden') });
  const concept = taak && alleenLezen !== 'true' ? maakConcept() : undefined;
  let schema;
  let begin;

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
    const inhoud = await antwoord.json();
    schema = zonderKnoppen(inhoud.schema);
    begin = inhoud.gegevens;
    await vul(concept && concept.open(inhoud.concept));
    form.setProperty('readOnly', alleenLezen === 'true');
    form.on('changed', () => concept?.wijzig());
    concept?.start(inhoud.concept?.bewaard);
    deel('laden').hidden = true;
    deel('knoppen').hidden = alleenLezen === 'true';
  }

  function vul(ingevuld) {
    return form.importSchema(schema, { ...begin, ...ingevuld });
  }

  /* The page has its own send button. */
  function zonderKnoppen(gelezen) {
    return { ...gelezen, components: gelezen.components.filter((onderdeel) => onderdeel.type !== 'button') };
  }

  async function verzend() {
    const { data, errors } = form.submit();
    if (Object.keys(errors).length) {
      toon(vanBrowser(errors));
      return;
    }
    bezig(true);
    try {
      const antwoord = await post(data);
      if (antwoord.ok) await gelukt(antwoord);
      else geweigerd(antwoord.status, await antwoord.json().catch(() => ({})));
    } catch (fout) {
      toon([{ melding: 'Er is geen verbinding. Wat je schreef staat er nog. Probeer het straks opnieuw.' }]);
    } finally {
      bezig(false);
    }
  }

  /** Tries again once with a fresh token: after logging in again in another window the old one is worth nothing. */
  async function post(data, tweedeKeer) {
    const antwoord = await fetch(doel, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...token() },
      body: JSON.stringify(omslag ? { [omslag]: data } : data),
    });
    if (antwoord.status !== 403 || tweedeKeer) return antwoord;
    await vernieuwToken();
    return post(data, true);
  }

  function token() {
    return { [meta('_csrf_header').content]: meta('_csrf').content };
  }

  async function vernieuwToken() {
    const antwoord = await fetch(window.location.href, { headers: { Accept: 'text/html' } });
    if (new URL(antwoord.url).pathname !== window.location.pathname) return; // the login page
    const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html').querySelector('meta[name="_csrf"]');
    if (nieuw) meta('_csrf').content = nieuw.content;
  }

  async function gelukt(antwoord) {
    concept?.klaar();
    const inhoud = antwoord.status === 204 ? {} : await antwoord.json();
    window.location.assign(klaar.replace('_trajectcode_', encodeURIComponent(inhoud.trajectcode || '')));
  }

  function geweigerd(status, probleem) {
    if (status === 401) meldStand('afgemeld');
    else if (probleem.code === 'taak.reedsAfgerond') concept.afgerond(probleem.detail);
    else toon(vanServer(probleem));
  }

  function bezig(aan) {
    knop.disabled = aan;
    knop.dataset.rust = knop.dataset.rust || knop.textContent;
    knop.textContent = aan ? knop.dataset.bezig : knop.dataset.rust;
  }

  /* ---- draft ---- */

  function maakConcept() {
    return new window.Formulierconcept({
      adres: bron + '/concept', taak, account, lees: ingevuld, tekst: leesbaar, toon: meldStand, token, vernieuw: vernieuwToken,
    });
  }

  /** All that the form holds for its own fields, right or wrong, also of fields that are hidden now. */
  function ingevuld() {
    const namen = new Set(form.get('formFieldRegistry').getAll()
      .flatMap((veld) => [veld.key, veld.path]).filter(Boolean).map((naam) => naam.split('.')[0]));
    return Object.fromEntries(Object.entries(form._getState().data).filter(([naam]) => namen.has(naam)));
  }

  function leesbaar() {
    return velden()
      .map((veld) => ({ naam: label({ veld }), waarde: bij(form._getState().data, veld.valuePath) }))
      .filter(({ waarde }) => waarde !== undefined && waarde !== null && waarde !== '' && waarde !== false)
      .map(({ naam, waarde }) => naam + ': ' + (Array.isArray(waarde) ? waarde.join(', ') : waarde))
      .join('\n');
  }

  const uur = (moment) => moment.toLocaleTimeString('nl-BE', { hour: '2-digit', minute: '2-digit' });
  const STANDEN = {
    bewaard: (moment) => 'Bewaard om ' + uur(moment) + '. Je kunt later verdergaan.',
    verder: (moment) => 'Je gaat verder met wat je bewaarde op ' + moment.toLocaleDateString('nl-BE') + ' om ' + uur(moment) + '.',
    hersteld: () => 'Wat je al geschreven had, staat er weer.',
    offline: () => 'Er is geen verbinding. Je tekst staat veilig op dit toestel en wordt straks vanzelf bewaard.',
    afgemeld: () => 'Je bent afgemeld. Je tekst staat veilig op dit toestel. ',
    mislukt: () => 'Bewaren lukt even niet. Je tekst staat veilig op dit toestel. We proberen het opnieuw.',
    geenGeheugen: () => 'Dit toestel kan je tekst niet bijhouden. Blijf op deze bladzijde tot alles bewaard is.',
    conflict: () => '',
    afgerond: () => '',
  };

  function meldStand(stand, gegeven) {
    const regel = deel('stand');
    regel.textContent = STANDEN[stand](gegeven);
    regel.classList.toggle('wp-stand-let-op', ['offline', 'afgemeld', 'mislukt', 'geenGeheugen'].includes(stand));
    if (stand === 'afgemeld') regel.append(aanmeldlink());
    deel('conflict').hidden = stand !== 'conflict';
    if (stand === 'conflict') deel('conflict').focus();
    if (stand === 'afgerond') toonAfgerond(gegeven);
  }

  function aanmeldlink() {
    const link = document.createElement('a');
    Object.assign(link, { href: '/login', target: '_blank', rel: 'noopener', textContent: 'Meld je opnieuw aan' });
    return link;
  }

  /** Somebody else was first: says so, and gives the text to copy. */
  function toonAfgerond(detail) {
    const vakje = deel('afgerond');
    vakje.querySelector('[data-wie]').textContent = detail || 'Deze taak is intussen afgerond.';
    vakje.querySelector('textarea').value = leesbaar();
    vakje.hidden = false;
    deel('knoppen').hidden = true;
    deel('fouten').hidden = true;
    form.setProperty('readOnly', true);
    vakje.focus();
  }

  async function kopieer(klik) {
    const tekst = deel('afgerond').querySelector('textarea');
    tekst.select();
    await navigator.clipboard.writeText(tekst.value);
    klik.target.textContent = klik.target.dataset.klaar;
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
  deel('kopieer').addEventListener('click', kopieer);
  deel('neem-ander').addEventListener('click', async () => {
    await vul(concept.neemAnder());
    concept.start();
    meldStand('hersteld');
  });
  deel('houd-dit').addEventListener('click', () => {
    concept.houdDit();
    deel('conflict').hidden = true;
  });
  window.addEventListener('beforeunload', (vertrek) => {
    if (concept && !concept.isBewaard) vertrek.preventDefault();
  });

  laad().catch((problem) => {
    deel('laden').hidden = true;
    toon([{ melding: problem.detail || 'Het formulier kon niet geladen worden. Probeer het opnieuw.' }]);
  });
})();
