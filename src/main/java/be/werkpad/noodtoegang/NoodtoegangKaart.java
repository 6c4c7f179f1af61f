package be.werkpad.noodtoegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param nagekekenDoor account of the coordinator who looked at it; null until then */
public record NoodtoegangKaart(
        long id,
        String account,
        long trajectId,
        String reden,
        Instant van,
        Instant tot,
        @Nullable String nagekekenDoor) {}
