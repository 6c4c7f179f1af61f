package be.werkpad.document;

/** A newer version takes the place of this document, in the same transaction. */
public record DocumentVervangen(long documentId, long trajectId) {}
