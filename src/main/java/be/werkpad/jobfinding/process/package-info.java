@NullMarked
package be.werkpad.jobfinding.process;

import org.jspecify.annotations.NullMarked;
