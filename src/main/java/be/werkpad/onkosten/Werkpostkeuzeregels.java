package be.werkpad.onkosten;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.Inzending;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a decision of a werkpost about expenses must hold to (VG-3 to VG-5, F.14). */
@Component
public class Werkpostkeuzeregels {
    private static final String BEDRAG = "bedragPerDag";

    private final Plafonds plafonds;
    private final MedewerkerZoeken medewerkers;

    Werkpostkeuzeregels(Plafonds plafonds, MedewerkerZoeken medewerkers) {
        this.plafonds = plafonds;
        this.medewerkers = medewerkers;
    }

    /** @throws DomainException onkosten.keuzeOngeldig, .nietDoorWerkpost or .jaarOnbekend, with the field it is about */
    public void eis(Inzending inzending) {
        var blad = inzending.blad();
        var bedrag = Werkpostkeuze.bedrag(blad);
        switch (Vergoedingswijze.valueOf(blad.verplicht("soort"))) {
            case FORFAIT -> eisForfait(bedrag, inzending);
            case REEEL -> eisLeeg(bedrag, "Bij echte kosten hoort geen vast bedrag per dag. Je kan ze niet mengen.");
            case GEEN -> eisLeeg(bedrag, "Er zijn geen onkosten. Laat het bedrag leeg.");
        }
        eisDoorWerkpost(blad);
    }

    /** VG-3: somebody of the werkpost decides; nobody of the dienst can. */
    private void eisDoorWerkpost(Antwoordblad blad) {
        var naam = blad.tekst("beslistDoor");
        var vanDienst = naam != null
                && medewerkers.alle().stream()
                        .map(MedewerkerKaart::weergavenaam)
                        .anyMatch(medewerker ->
                                naam.toLowerCase(Locale.ROOT).contains(medewerker.toLowerCase(Locale.ROOT)));
        if (vanDienst) {
            throw DomainException.bijVeld(
                    "onkosten.nietDoorWerkpost",
                    "beslistDoor",
                    "Dit is iemand van de dienst. Alleen iemand van de werkpost kan dit beslissen.");
        }
    }

    private void eisForfait(@Nullable BigDecimal bedrag, Inzending inzending) {
        if (bedrag == null) {
            throw fout("Vul het vaste bedrag per dag in.");
        }
        Bedrag.geldig(bedrag, BEDRAG);
        var perDag = plafonds.perDag(inzending.datum(), "soort");
        if (bedrag.compareTo(perDag) > 0) {
            throw fout("Het vaste bedrag mag hoogstens € %s per dag zijn.".formatted(Bedrag.tekst(perDag)));
        }
    }

    private static void eisLeeg(@Nullable BigDecimal bedrag, String melding) {
        if (bedrag != null) {
            throw fout(melding);
        }
    }

    private static DomainException fout(String melding) {
        return DomainException.bijVeld("onkosten.keuzeOngeldig", BEDRAG, melding);
    }
}
