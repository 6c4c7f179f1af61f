package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A declaration has a number and comes before the work; "later" and "not needed" only where the dienst chose to be reminded (EX-1). */
@Component
class DimonaAangevenVerwerker implements FormulierVerwerker {
    private static final Pattern NUMMER = Pattern.compile("(?=.*[0-9])[A-Za-z0-9]{8,}");

    private final NormBepalen normen;
    private final PlaatsingZoeken plaatsingen;

    DimonaAangevenVerwerker(NormBepalen normen, PlaatsingZoeken plaatsingen) {
        this.plaatsingen = plaatsingen;
        this.normen = normen;
    }

    @Override
    public String formulier() {
        return "dimona-aangeven";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (!"AANGEGEVEN".equals(inzending.tekst("stand"))) {
            eisHerinnering(inzending);
        } else {
            eisNummer(inzending.blad().verplicht("nummer"));
            eisVoorDeStart(inzending);
        }
        return Map.of();
    }

    private void eisHerinnering(Inzending inzending) {
        if (normen.getal("kader.dimona.hard", inzending.datum()).signum() > 0) {
            throw DomainException.bijVeld(
                    "kader.dimonaVerplicht", "stand", "Zonder Dimona mag de cliënt niet starten. Geef eerst aan.");
        }
    }

    private static void eisNummer(String nummer) {
        if (!NUMMER.matcher(nummer.replaceAll("[ .\\-/]", "")).matches()) {
            throw DomainException.bijVeld(
                    "kader.dimonaNummer",
                    "nummer",
                    "Dat is geen nummer van een aangifte. Het heeft minstens acht letters of cijfers.");
        }
    }

    /** Where the work began already, by choice of the dienst, a late declaration is better than none. */
    private void eisVoorDeStart(Inzending inzending) {
        var datum = inzending.datum("datum");
        if (datum == null || inzending.plaatsingId() == null) {
            return;
        }
        var plaatsing = plaatsingen.metId(inzending.plaatsingId());
        var afspraken = plaatsing.afspraken();
        if (afspraken != null && !plaatsing.isBezig() && datum.isAfter(afspraken.startdatum())) {
            throw DomainException.bijVeld(
                    "kader.dimonaTeLaat", "datum", "De Dimona moet er zijn voor de eerste werkdag.");
        }
    }
}
