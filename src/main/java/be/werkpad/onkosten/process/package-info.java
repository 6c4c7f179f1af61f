@NullMarked
package be.werkpad.onkosten.process;

import org.jspecify.annotations.NullMarked;
