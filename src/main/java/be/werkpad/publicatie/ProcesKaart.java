package be.werkpad.publicatie;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of a process.
 *
 * @param sinds by the clock in Brussels
 * @param door account of who published it; absent when it came with Werkpad itself
 * @param lopend how many instances run in this version
 */
public record ProcesKaart(
        String id,
        String naam,
        int versie,
        LocalDateTime sinds,
        @Nullable String door,
        int lopend) {}
