@NullMarked
package be.werkpad.termijn.process;

import org.jspecify.annotations.NullMarked;
