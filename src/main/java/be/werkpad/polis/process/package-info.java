@NullMarked
package be.werkpad.polis.process;

import org.jspecify.annotations.NullMarked;
