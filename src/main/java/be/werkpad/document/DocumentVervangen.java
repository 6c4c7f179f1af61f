package be.werkpad.document;

/** A newer version of this document was made or took its place, in the same transaction; it is saved already. */
public record DocumentVervangen(long documentId, long trajectId) {}
