package be.werkpad.aanvraag;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when the papers are handed over: the day the dienst promises, and the last day of the law (C.8). */
@Component
class Aanvraagtermijnen {
    private static final String BELOOFD = "document.aanvraag";
    private static final String WETTELIJK = "document.aanvraagUiterlijk";
    private static final List<String> BEIDE = List.of(BELOOFD, WETTELIJK);

    private final TermijnZoeken zoeken;
    private final TermijnZetten zetten;
    private final Afsluiting afsluiting;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    Aanvraagtermijnen(
            TermijnZoeken zoeken,
            TermijnZetten zetten,
            Afsluiting afsluiting,
            NormBepalen normen,
            Werkkalender kalender) {
        this.zoeken = zoeken;
        this.zetten = zetten;
        this.afsluiting = afsluiting;
        this.normen = normen;
        this.kalender = kalender;
    }

    /** How a date ends: what was promised came, or nobody waits for it. */
    @Component
    record Afsluiting(TermijnHouden houden, TermijnLatenVervallen vervallen) {}

    /** Both count from the day on which the client asked, also when that was written down later. */
    void zet(long trajectId, LocalDate gevraagdOp) {
        for (var sleutel : BEIDE) {
            var datum = normen.duur(sleutel, gevraagdOp).na(gevraagdOp, kalender);
            zetten.op(trajectId, null, sleutel, datum, "geteld vanaf de vraag");
        }
    }

    /** Opens on their last dates what was dropped. */
    void zetOpnieuw(long trajectId) {
        for (var sleutel : BEIDE) {
            zoeken.alleVan(trajectId).stream()
                    .filter(termijn -> termijn.sleutel().equals(sleutel))
                    .reduce((vorige, laatste) -> laatste)
                    .filter(termijn -> !termijn.isOpen())
                    .ifPresent(termijn -> zetten.op(trajectId, null, sleutel, termijn.datum(), "de vraag loopt nog"));
        }
    }

    void verzet(long trajectId, LocalDate naar) {
        zetten.op(trajectId, null, BELOOFD, naar, "besproken met de coördinator");
    }

    void houd(long trajectId, LocalDate op) {
        BEIDE.forEach(sleutel -> afsluiting.houden().op(trajectId, null, sleutel, op));
    }

    void laatVervallen(long trajectId) {
        BEIDE.forEach(sleutel -> afsluiting.vervallen().voor(trajectId, null, sleutel));
    }

    @Nullable
    LocalDate uiterlijk(long trajectId) {
        return datum(trajectId, BELOOFD);
    }

    @Nullable
    LocalDate wettelijk(long trajectId) {
        return datum(trajectId, WETTELIJK);
    }

    private @Nullable LocalDate datum(long trajectId, String sleutel) {
        return zoeken.open(trajectId, null, sleutel).map(TermijnKaart::datum).orElse(null);
    }
}
