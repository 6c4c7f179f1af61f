@NullMarked
package be.werkpad.beeindiging.process;

import org.jspecify.annotations.NullMarked;
