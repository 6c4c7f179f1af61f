@NullMarked
package be.werkpad.plaatsing.process;

import org.jspecify.annotations.NullMarked;
