@NullMarked
package be.werkpad.proefperiode.process;

import org.jspecify.annotations.NullMarked;
