/** Signing in the dossier: who signed, who must still, and the ways to sign. */
@NullMarked
package be.werkpad.ondertekening.web;

import org.jspecify.annotations.NullMarked;
