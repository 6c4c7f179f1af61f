/** Writing down a contact in few taps, and the contacts of a dossier. */
@NullMarked
package be.werkpad.contact.web;

import org.jspecify.annotations.NullMarked;
