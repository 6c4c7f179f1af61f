package be.werkpad.vertegenwoordiging;

import java.util.List;
import java.util.Set;

/**
 * Who must sign on the side of the client.
 *
 * @param client whether the client signs
 * @param vertegenwoordigers one entry for each signature that is needed beside or for the client: ids of the people
 *     of whom one signs. An empty entry: a signature is needed, but nobody is recorded who may give it
 */
public record Tekenaars(boolean client, List<Set<Long>> vertegenwoordigers) {}
