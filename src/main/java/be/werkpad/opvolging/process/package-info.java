@NullMarked
package be.werkpad.opvolging.process;

import org.jspecify.annotations.NullMarked;
