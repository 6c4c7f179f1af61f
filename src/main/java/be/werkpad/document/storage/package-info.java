/** Keeps the bytes of documents. */
@NullMarked
package be.werkpad.document.storage;

import org.jspecify.annotations.NullMarked;
