/** What is really in a file, whatever its name says. Reads from disk, and never more than a document needs. */
@NullMarked
package be.werkpad.bijlage.inhoud;

import org.jspecify.annotations.NullMarked;
