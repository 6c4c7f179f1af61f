@NullMarked
package be.werkpad.contractering.process;

import org.jspecify.annotations.NullMarked;
