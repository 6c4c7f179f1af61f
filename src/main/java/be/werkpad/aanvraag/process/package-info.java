/** The steps of process documentaanvraag. */
@NullMarked
package be.werkpad.aanvraag.process;

import org.jspecify.annotations.NullMarked;
