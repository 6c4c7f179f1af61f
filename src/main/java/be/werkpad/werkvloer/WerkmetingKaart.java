package be.werkpad.werkvloer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param waarnemer who looked */
public record WerkmetingKaart(
        long id,
        long plaatsingId,
        LocalDate van,
        LocalDate tot,
        Gevoel eigenGevoel,
        String waarnemer,
        @Nullable String besluit,
        List<Taakmeting> taken) {

    /** What the client says about the own work. */
    public enum Gevoel {
        BLIJ,
        GEWOON,
        NIET_GOED
    }

    /** How much help a task takes. */
    public enum Zelfstandigheid {
        /** Done together. */
        SAMEN,
        MET_HULP,
        MET_AANWIJZING,
        ZELFSTANDIG
    }

    /** How one task goes. */
    @Embeddable
    public record Taakmeting(
            String taak, @Enumerated(EnumType.STRING) Zelfstandigheid zelfstandigheid, boolean veilig) {}
}
