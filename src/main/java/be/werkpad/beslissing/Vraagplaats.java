package be.werkpad.beslissing;

import org.jspecify.annotations.Nullable;

/** What a question is about: a traject, and possibly one werkpost or plaatsing of it. */
public record Vraagplaats(
        long trajectId, @Nullable Long werkpostId, @Nullable Long plaatsingId) {}
