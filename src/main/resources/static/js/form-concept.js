/*
 * Keeps what is filled in: at once in this browser, and a moment later on the server. The copy in the browser goes as
 * soon as the server has the same, so nothing stays behind on a shared computer. Nothing is lost when the connection,
 * the login, the power or another window comes in between.
 */
(() => {
  'use strict';

  const RUST = 700;
  const OPNIEUW = 5000;

  /**
   * adres: of the draft; taak and account: whose text in this browser; lees(): what the form holds now;
   * tekst(): the same to read; toon(stand, ...): tells the person; token(): the CSRF header, vernieuw(): a fresh one.
   */
  class Concept {
    constructor({ adres, taak, account, lees, tekst, toon, token, vernieuw }) {
      Object.assign(this, { adres, lees, tekst, toon, token, vernieuw });
      this.begin = 'werkpad.concept.' + account + '.' + taak + '.';
      this.sleutel = this.begin + venster();
      this.versie = 0;
      this.gestopt = false;
      window.addEventListener('online', () => this.stuur());
      window.addEventListener('pagehide', () => this.stuur({ keepalive: true }));
    }

    /** What to start from: the newest of server and this browser; tells when both have something else. */
    open(server) {
      this.versie = server ? server.versie : 0;
      const lokaal = this.lokaal();
      this.overgenomen = lokaal.length ? lokaal[0].sleutel : undefined;
      if (lokaal.length && lokaal[0].versie === this.versie) {
        this.hersteld = true;
        return lokaal[0].gegevens;
      }
      if (lokaal.length) this.anders = lokaal[0];
      return server ? server.gegevens : undefined;
    }

    /** The form is there: from now on changes count. */
    start(bewaardOp) {
      this.laatst = JSON.stringify(this.lees());
      if (this.hersteld) {
        this.laatst = '';
        this.wijzig();
        this.toon('hersteld');
      } else if (this.anders) {
        this.conflict(this.anders.gegevens);
      } else if (bewaardOp) {
        this.toon('verder', new Date(bewaardOp));
      }
    }

    wijzig() {
      if (this.gestopt || this.laatst === undefined) return;
      const nu = JSON.stringify(this.lees());
      if (nu === this.laatst) return;
      this.bewaarLokaal();
      if (this.keuze) return;
      clearTimeout(this.wacht);
      this.wacht = setTimeout(() => this.stuur(), RUST);
    }

    get isBewaard() {
      return this.gestopt || this.laatst === undefined || JSON.stringify(this.lees()) === this.laatst;
    }

    async stuur(opties = {}) {
      if (this.bezig || this.keuze || this.isBewaard) return;
      clearTimeout(this.wacht);
      this.bezig = true;
      const gegevens = JSON.stringify(this.lees());
      try {
        const antwoord = await fetch(this.adres, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...this.token() },
          body: '{"versie":' + this.versie + ',"gegevens":' + gegevens + '}',
          ...opties,
        });
        this.bezig = false;
        await this.verwerk(antwoord, gegevens);
      } catch (geenVerbinding) {
        this.bezig = false;
        this.straks('offline');
      }
    }

    async verwerk(antwoord, gegevens) {
      if (antwoord.ok) {
        this.versie = (await antwoord.json()).versie;
        this.laatst = gegevens;
        this.toon('bewaard', new Date());
        if (this.isBewaard) this.vergeetLokaal();
        else this.wijzig();
        return;
      }
      if (antwoord.status === 401) return this.straks('afgemeld');
      if (antwoord.status === 403) {
        await this.vernieuw().catch(() => {});
        return this.straks('afgemeld');
      }
      const probleem = await antwoord.json().catch(() => ({}));
      if (probleem.code === 'taak.conceptGewijzigd') return this.haalAnder();
      if (antwoord.status === 404 || probleem.code === 'taak.reedsAfgerond') return this.afgerond(probleem.detail);
      this.straks('mislukt');
    }

    /** Another window saved the same text, such as the one in which somebody logged in again. */
    isGelijk() {
      this.laatst = JSON.stringify(this.lees());
      this.vergeetLokaal();
      this.toon('bewaard', new Date());
    }

    /** Tries again by itself; the text is safe in this browser meanwhile. */
    straks(stand) {
      this.toon(stand);
      clearTimeout(this.wacht);
      this.wacht = setTimeout(() => this.stuur(), OPNIEUW);
    }

    async haalAnder() {
      const antwoord = await fetch(this.adres, { headers: { Accept: 'application/json' } });
      if (!antwoord.ok) return this.straks('mislukt');
      const ander = await antwoord.json();
      this.versie = ander.versie;
      const zelfde = JSON.stringify(ander.gegevens) === JSON.stringify(this.lees());
      if (zelfde) this.isGelijk();
      else this.conflict(ander.gegevens);
    }

    /** Two texts: the person chooses; both stay until then. */
    conflict(ander) {
      this.keuze = ander;
      this.toon('conflict');
    }

    /** Goes on with the other text; gives it to put in the form. */
    neemAnder() {
      const ander = this.keuze;
      this.keuze = undefined;
      this.anders = undefined;
      this.vergeetLokaal();
      return ander;
    }

    houdDit() {
      this.keuze = undefined;
      this.laatst = '';
      this.vergeetLokaal();
      this.wijzig();
    }

    afgerond(detail) {
      this.gestopt = true;
      clearTimeout(this.wacht);
      this.toon('afgerond', detail);
    }

    /** The task is done, nothing is left to keep. */
    klaar() {
      this.gestopt = true;
      clearTimeout(this.wacht);
      this.vergeetLokaal(true);
    }

    /* ---- this browser; it may be full or forbidden, then the server is all there is ---- */

    bewaarLokaal() {
      const inhoud = { versie: this.versie, op: Date.now(), gegevens: this.lees(), tekst: this.tekst() };
      try {
        window.localStorage.setItem(this.sleutel, JSON.stringify(inhoud));
      } catch (vol) {
        this.toon('geenGeheugen');
      }
    }

    /** Newest first. */
    lokaal() {
      try {
        return Object.keys(window.localStorage)
          .filter((naam) => naam.startsWith(this.begin))
          .map((naam) => ({ sleutel: naam, ...JSON.parse(window.localStorage.getItem(naam)) }))
          .sort((een, ander) => ander.op - een.op);
      } catch (onleesbaar) {
        return [];
      }
    }

    /** Only what this window wrote or took over: another window may still have its own. */
    vergeetLokaal(alles) {
      try {
        Object.keys(window.localStorage)
          .filter((naam) => (alles ? naam.startsWith(this.begin) : [this.sleutel, this.overgenomen].includes(naam)))
          .forEach((naam) => window.localStorage.removeItem(naam));
      } catch (verboden) {
        // then there is nothing to forget
      }
    }
  }

  /** Two windows on one task keep their text apart. */
  function venster() {
    try {
      const eigen = window.sessionStorage.getItem('werkpad.venster') || Math.random().toString(36).slice(2);
      window.sessionStorage.setItem('werkpad.venster', eigen);
      return eigen;
    } catch (verboden) {
      return 'enige';
    }
  }

  window.Formulierconcept = Concept;
})();
