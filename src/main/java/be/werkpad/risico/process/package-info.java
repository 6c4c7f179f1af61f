@NullMarked
package be.werkpad.risico.process;

import org.jspecify.annotations.NullMarked;
