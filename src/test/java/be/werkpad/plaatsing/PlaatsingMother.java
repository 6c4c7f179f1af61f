package be.werkpad.plaatsing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** Plaatsingen at werkposten that do not exist. */
public final class PlaatsingMother {
    public static final LocalDate START = LocalDate.of(2027, 3, 2);

    private PlaatsingMother() {}

    public static Afspraken afspraken() {
        return new Afspraken(rooster("DI", "DO"), START, "P3M", "Collega-Een", null, "NEC");
    }

    public static Uurrooster rooster(String... dagen) {
        return Uurrooster.van(List.of(dagen), "09:00", "12:00");
    }

    public static NieuwePlaatsing nieuw(long trajectId, long werkpostId) {
        return new NieuwePlaatsing(
                trajectId, werkpostId, false, List.of(new Takenpakkettaak("Taak-1", null, null, null)), "Met bus 23");
    }

    public static PlaatsingKaart kaart(PlaatsingStatus status) {
        return new PlaatsingKaart(
                5, 7, 70, status, false, nieuw(7, 70).taken(), "OPENBAAR", "Met bus 23", afspraken(), null, null);
    }

    static Plaatsing voorbereid() {
        var plaatsing = new Plaatsing(nieuw(7, 70));
        ReflectionTestUtils.setField(plaatsing, "id", 5L);
        return plaatsing;
    }

    static Plaatsing inProef() {
        var plaatsing = voorbereid();
        plaatsing.spreekAf(afspraken());
        plaatsing.startProef();
        return plaatsing;
    }
}
