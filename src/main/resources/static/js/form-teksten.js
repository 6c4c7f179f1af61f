/* Dutch for the fixed English texts of form-js, and Belgian dates whatever the language of the browser. */
(() => {
  'use strict';

  const vast = {
    'Add new': 'Rij toevoegen',
    'Collapse': 'Inklappen',
    'No results': 'Niets gevonden',
    'All values selected': 'Alles is gekozen',
    'Search': 'Zoeken',
    'Select': 'Kies',
    'Loading...': 'Even geduld …',
    'Increment': 'Eén meer',
    'Decrement': 'Eén minder',
    'Previous': 'Vorige',
    'Next': 'Volgende',
    'dd/mm/yyyy': 'dd/mm/jjjj',
    'Powered by bpmn.io': 'Gemaakt met bpmn.io',
  };
  const patronen = [
    [/^Field is required\.$/, 'Vul dit in.'],
    [/^Field must match pattern .*$/, 'Dit heeft niet de juiste vorm.'],
    [/^Field must have minimum value of (.*)\.$/, 'Vul minstens $1 in.'],
    [/^Field must have maximum value of (.*)\.$/, 'Vul hoogstens $1 in.'],
    [/^Field must have minimum length of (.*)\.$/, 'Schrijf minstens $1 tekens.'],
    [/^Field must have maximum length of (.*)\.$/, 'Schrijf hoogstens $1 tekens.'],
    [/^Field must be a valid +international phone number.*$/, 'Vul een geldig telefoonnummer in.'],
    [/^Field must be a valid email\.$/, 'Vul een geldig e-mailadres in.'],
    [/^Value is not a number\.$/, 'Vul een getal in.'],
    [/^Value is expected to be an integer\.$/, 'Vul een getal zonder komma in.'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Gebruik hoogstens $1 cijfers na de komma.'],
    [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, 'Kies $1 of $2.'],
    [/^Expand all \((\d+)\)$/, 'Toon alles ($1)'],
    [/^Remove list item (\d+)$/, 'Rij $1 weghalen'],
    [/^Item (\d+)$/, 'Rij $1'],
  ];

  function vertaal(tekst) {
    const kaal = tekst.trim();
    if (vast[kaal]) return tekst.replace(kaal, vast[kaal]);
    const gevonden = patronen.find(([patroon]) => patroon.test(kaal));
    return gevonden ? tekst.replace(kaal, kaal.replace(...gevonden)) : tekst;
  }

  const attributen = ['aria-label', 'placeholder', 'title'];

  function vertaalKnoop(knoop) {
    if (knoop.nodeType === Node.TEXT_NODE) {
      const nieuw = vertaal(knoop.data);
      if (nieuw !== knoop.data) knoop.data = nieuw;
      return;
    }
    if (knoop.nodeType !== Node.ELEMENT_NODE) return;
    for (const naam of attributen) {
      const waarde = knoop.getAttribute(naam);
      if (waarde && vertaal(waarde) !== waarde) knoop.setAttribute(naam, vertaal(waarde));
    }
    knoop.childNodes.forEach(vertaalKnoop);
  }

  /** Keeps everything below an element in Dutch. */
  function volg(element) {
    vertaalKnoop(element);
    new MutationObserver((wijzigingen) => {
      for (const wijziging of wijzigingen) {
        wijziging.addedNodes.forEach(vertaalKnoop);
        if (wijziging.type !== 'childList') vertaalKnoop(wijziging.target);
      }
    }).observe(element, { subtree: true, childList: true, characterData: true, attributeFilter: attributen });
  }

  /* form-js asks the locale "default": the one of the browser. A form in Dutch must not read 3/4 as 4 March. */
  const Eigen = Intl.DateTimeFormat;
  function DatumVorm(locale, opties) {
    return new Eigen(locale === 'default' ? 'nl-BE' : locale, opties);
  }
  DatumVorm.prototype = Eigen.prototype;
  DatumVorm.supportedLocalesOf = Eigen.supportedLocalesOf.bind(Eigen);
  Intl.DateTimeFormat = DatumVorm;

  if (window.flatpickr) {
    window.flatpickr.localize({
      firstDayOfWeek: 1,
      weekdays: {
        shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
        longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
      },
      months: {
        shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
        longhand: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober',
          'november', 'december'],
      },
      yearAriaLabel: 'Jaar',
      monthAriaLabel: 'Maand',
      hourAriaLabel: 'Uur',
      minuteAriaLabel: 'Minuut',
      ordinal: () => '',
    });
  }

  window.Formulierteksten = { vertaal, volg };
})();
