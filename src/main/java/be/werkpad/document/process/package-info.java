/** Makes documents as steps of a process. */
@NullMarked
package be.werkpad.document.process;

import org.jspecify.annotations.NullMarked;
