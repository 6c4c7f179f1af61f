/* When the login has ended, an answer meant for a part of the page is the login page: load the whole page instead. */
(() => {
  'use strict';

  document.addEventListener('htmx:beforeOnLoad', (gebeurtenis) => {
    const adres = gebeurtenis.detail.xhr.responseURL;
    if (adres && new URL(adres).pathname.endsWith('/login')) {
      gebeurtenis.preventDefault();
      window.location.reload();
    }
  });
  document.addEventListener('htmx:sendError', () => window.location.reload());
  document.addEventListener('htmx:responseError', () => window.location.reload());
})();
