package be.werkpad.document;

/** A newer version of this document was made, in the same transaction. */
public record DocumentVervangen(long documentId, long trajectId) {}
