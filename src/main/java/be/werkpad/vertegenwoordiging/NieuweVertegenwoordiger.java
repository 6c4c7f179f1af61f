package be.werkpad.vertegenwoordiging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param mandaatGeregistreerdOp needed for a lasthebber, ignored for a bewindvoerder */
public record NieuweVertegenwoordiger(
        String naam,
        Bevoegdheid bevoegdheid,
        boolean professioneel,
        LocalDate van,
        @Nullable LocalDate mandaatGeregistreerdOp) {}
