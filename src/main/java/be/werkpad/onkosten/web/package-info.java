/** Expenses in the dossier. */
@NullMarked
package be.werkpad.onkosten.web;

import org.jspecify.annotations.NullMarked;
