@NullMarked
package be.werkpad.incident.process;

import org.jspecify.annotations.NullMarked;
