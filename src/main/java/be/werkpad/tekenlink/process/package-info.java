/** Links as steps of a process. */
@NullMarked
package be.werkpad.tekenlink.process;

import org.jspecify.annotations.NullMarked;
