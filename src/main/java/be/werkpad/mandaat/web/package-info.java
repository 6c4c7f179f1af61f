/** The list of mandates, kept by manager, coördinator and beheerder. */
@NullMarked
package be.werkpad.mandaat.web;

import org.jspecify.annotations.NullMarked;
