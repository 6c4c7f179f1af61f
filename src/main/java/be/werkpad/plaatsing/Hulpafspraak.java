package be.werkpad.plaatsing;

import org.jspecify.annotations.Nullable;

/**
 * Who helps at the werkpost.
 *
 * @param contactBijProbleem whom the client calls; null when nothing but the first agreements says it
 */
public record Hulpafspraak(
        String werkbegeleider,
        @Nullable String backup,
        @Nullable String contactBijProbleem) {}
