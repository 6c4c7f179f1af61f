package be.werkpad.wijziging;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Formulierschema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.test.util.ReflectionTestUtils;

/** Changes in a traject that does not exist. */
final class WijzigingMother {
    static final long TRAJECT = 7;
    static final LocalDate VANAF = LocalDate.of(2027, 6, 1);

    private WijzigingMother() {}

    static AntwoordKaart beschrijving(Wijzigingssoort soort) {
        return new AntwoordKaart(
                31,
                TRAJECT,
                null,
                null,
                "wijziging-beschrijven",
                "taak-1",
                "Wijziging beschrijven",
                "wijziging",
                "jobcoach",
                Instant.EPOCH,
                Map.of("soort", soort.name(), "vanaf", VANAF.toString()),
                Formulierschema.parse("{\"id\":\"wijziging-beschrijven\",\"components\":[]}"));
    }

    static Wijziging wijziging(Wijzigingssoort soort, Long plaatsingId, Wijziging.Afspraak afspraak) {
        return metId(
                new Wijziging(new Wijziging.Wijzigingsblad(beschrijving(soort)), plaatsingId, afspraak, Instant.EPOCH));
    }

    static Wijziging metId(Wijziging wijziging) {
        ReflectionTestUtils.setField(wijziging, "id", 3L);
        return wijziging;
    }
}
