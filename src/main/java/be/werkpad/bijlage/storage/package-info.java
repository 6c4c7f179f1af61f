/** Files in the database. */
@NullMarked
package be.werkpad.bijlage.storage;

import org.jspecify.annotations.NullMarked;
