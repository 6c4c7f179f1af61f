@NullMarked
package be.werkpad.kader.process;

import org.jspecify.annotations.NullMarked;
