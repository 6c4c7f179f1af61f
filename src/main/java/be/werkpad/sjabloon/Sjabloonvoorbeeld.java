package be.werkpad.sjabloon;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Pictogram;
import be.werkpad.sjabloon.keuring.Feitenrecht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows who writes a text what it becomes, and with which words it may be written. */
@Component
public class Sjabloonvoorbeeld {
    private final Sjablonen sjablonen;
    private final Voorbeelddossier dossier;
    private final DocumentRenderer renderer;
    private final MessageSource teksten;
    private final Clock clock;

    Sjabloonvoorbeeld(
            Sjablonen sjablonen,
            Voorbeelddossier dossier,
            DocumentRenderer renderer,
            MessageSource teksten,
            Clock clock) {
        this.sjablonen = sjablonen;
        this.dossier = dossier;
        this.renderer = renderer;
        this.teksten = teksten;
        this.clock = clock;
    }

    public Voorschrift voorschrift(String sleutel) {
        return sjablonen.voorschrift(sleutel);
    }

    public LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    public String html(SjabloonKaart kaart, Taalniveau niveau, Aanspreekvorm vorm) {
        return renderer.html(geldend(kaart), gegevens(kaart, vorm), niveau);
    }

    public byte[] pdf(SjabloonKaart kaart, Taalniveau niveau, Aanspreekvorm vorm) {
        return renderer.maak(geldend(kaart), gegevens(kaart, vorm), niveau).pdf();
    }

    /** Names of the facts that a text of this kind may use. */
    public Collection<String> gegevens(String sleutel) {
        return Feitenrecht.van(
                sjablonen.voorschrift(sleutel),
                Blad.van(sjablonen.meegeleverd(sleutel).tekst()));
    }

    public Collection<String> pictogrammen() {
        return Pictogram.namen();
    }

    /** A sentence of the pages. */
    public String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, sleutel, Locale.forLanguageTag("nl-BE")) + "";
    }

    private Documentgegevens gegevens(SjabloonKaart kaart, Aanspreekvorm vorm) {
        return dossier.voor(sjablonen.voorschrift(kaart.sleutel()), vandaag(), vorm);
    }

    private static GeldendSjabloon geldend(SjabloonKaart kaart) {
        return new GeldendSjabloon(kaart.sleutel(), kaart.versie(), kaart.tekst(), null);
    }
}
