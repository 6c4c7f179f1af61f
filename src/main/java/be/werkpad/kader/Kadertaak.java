package be.werkpad.kader;

import be.werkpad.security.Rol;

/**
 * The task that mends a part of the frame.
 *
 * @param sleutel of its name, in the texts
 * @param open somebody has it now
 */
public record Kadertaak(String sleutel, String formulier, Rol rol, boolean open) {}
