/** The seal of the dienst: a PAdES signature by its own key. */
@NullMarked
package be.werkpad.ondertekening.zegel;

import org.jspecify.annotations.NullMarked;
