package be.werkpad.document;

/** Everybody agrees on this version. */
record DocumentDefinitief(long documentId, long trajectId) {}
