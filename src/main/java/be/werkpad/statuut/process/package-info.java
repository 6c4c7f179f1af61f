@NullMarked
package be.werkpad.statuut.process;

import org.jspecify.annotations.NullMarked;
