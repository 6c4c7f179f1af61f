/** Connects the process {@code client-beslissing} and its forms to the decisions. */
@NullMarked
package be.werkpad.beslissing.process;

import org.jspecify.annotations.NullMarked;
