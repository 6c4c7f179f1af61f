package be.werkpad.publicatie;

import java.time.Instant;

/**
 * A version of a process as the engine knows it.
 *
 * @param definitieId id of the engine, as programs that talk to engines expect it
 * @param deploymentId the files it came with
 * @param bron which deployer brought it
 */
public record Procesversie(
        String definitieId,
        String procesId,
        String naam,
        int versie,
        String deploymentId,
        String bron,
        Instant sinds) {}
