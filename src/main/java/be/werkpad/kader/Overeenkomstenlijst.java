package be.werkpad.kader;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Lijstbijdrage;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Schrijfwijze;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The signed agreements that a plaatsing leans on, for a paper: also a raamovereenkomst that was made for another client
 * of the werkpost, and what was signed on paper (CH-4a).
 */
@Component
class Overeenkomstenlijst implements Lijstbijdrage {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private static final List<String> KOLOMMEN = List.of("Overeenkomst", "Getekend op", "Geldig tot", "Waar");

    private final KaderBekijken kader;
    private final MessageSource teksten;

    Overeenkomstenlijst(KaderBekijken kader, MessageSource teksten) {
        this.kader = kader;
        this.teksten = teksten;
    }

    @Override
    public String naam() {
        return "overeenkomsten";
    }

    @Override
    public Lijst voor(Documentreeks reeks) {
        return reeks.plaatsingId() == null
                ? new Lijst(KOLOMMEN, List.of())
                : new Lijst(
                        KOLOMMEN,
                        kader.vanPlaatsing(reeks.trajectId(), reeks.plaatsingId()).overeenkomsten().stream()
                                .map(this::rij)
                                .toList());
    }

    private List<String> rij(OvereenkomstKaart overeenkomst) {
        var tot = overeenkomst.geldigTot();
        return List.of(
                String.valueOf(teksten.getMessage("overeenkomstsoort." + overeenkomst.soort(), null, VLAANDEREN)),
                Schrijfwijze.voluit(overeenkomst.getekendOp()),
                tot == null ? "Zonder einde" : Schrijfwijze.voluit(tot),
                overeenkomst.vindplaats());
    }
}
