package be.werkpad.vertegenwoordiging;

import be.werkpad.client.Vertegenwoordiging;
import java.time.LocalDate;

/**
 * How a client was protected from one day on, as it was recorded.
 *
 * @param bewijs which paper shows it
 * @param vastgelegdDoor account
 */
public record BeschermingsstandKaart(
        Vertegenwoordiging soort,
        boolean clientTekentMee,
        boolean belangenconflict,
        LocalDate sinds,
        String bewijs,
        LocalDate vastgelegdOp,
        String vastgelegdDoor) {}
