/** Virus scanners. */
@NullMarked
package be.werkpad.bijlage.scan;

import org.jspecify.annotations.NullMarked;
