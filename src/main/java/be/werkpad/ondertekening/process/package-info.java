/** Signing as steps of a process. */
@NullMarked
package be.werkpad.ondertekening.process;

import org.jspecify.annotations.NullMarked;
