/** What the engine tells about the processes of one traject. */
@NullMarked
package be.werkpad.dossier.process;

import org.jspecify.annotations.NullMarked;
