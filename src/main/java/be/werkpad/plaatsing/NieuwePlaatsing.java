package be.werkpad.plaatsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param bijkomend it runs beside another plaatsing of the same traject */
public record NieuwePlaatsing(
        long trajectId,
        long werkpostId,
        boolean bijkomend,
        List<Takenpakkettaak> taken,
        @Nullable String vervoerplan) {}
