/** The prestaties of a dossier and of the own week. */
@NullMarked
package be.werkpad.prestatie.web;

import org.jspecify.annotations.NullMarked;
