/** Scans in the database. */
@NullMarked
package be.werkpad.ondertekening.storage;

import org.jspecify.annotations.NullMarked;
