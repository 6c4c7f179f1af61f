/** Looking at a risk again, in the dossier. */
@NullMarked
package be.werkpad.risico.web;

import org.jspecify.annotations.NullMarked;
