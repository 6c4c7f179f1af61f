/** Asking for papers over HTTP, for staff and programs; the page of the client is in the portal. */
@NullMarked
package be.werkpad.aanvraag.web;

import org.jspecify.annotations.NullMarked;
