/** The decisions of a dossier, on screen and as JSON. */
@NullMarked
package be.werkpad.beslissing.web;

import org.jspecify.annotations.NullMarked;
