package be.werkpad.kader;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.Handtekening;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The papers of a plaatsing as they stand in its legal file, and who signed them (C.6.18). */
@Component
public class Kaderstukken {
    private static final List<Documentsoort> GETEKEND_VOOR_DE_START = List.of(
            Documentsoort.ENGAGEMENTSVERKLARING,
            Documentsoort.RAAMOVEREENKOMST,
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
            Documentsoort.AFSPRAKENNOTA);

    private final DocumentZoeken documenten;
    private final OndertekeningZoeken ondertekeningen;

    Kaderstukken(DocumentZoeken documenten, OndertekeningZoeken ondertekeningen) {
        this.documenten = documenten;
        this.ondertekeningen = ondertekeningen;
    }

    /**
     * A signature under an agreement.
     *
     * @param partij on whose side, as it stands in the middle of a sentence
     * @param hoe the way of signing, in words
     */
    public record Getekend(String papier, String partij, String naam, LocalDate op, String hoe) {}

    /** Of this plaatsing; what was replaced or lapsed proves nothing. */
    public List<DocumentKaart> documenten(PlaatsingKaart plaatsing) {
        return documenten.vanTraject(plaatsing.trajectId()).stream()
                .filter(document -> Objects.equals(document.plaatsingId(), plaatsing.id()))
                .filter(document -> document.status() != DocumentKaart.Status.VERVALLEN)
                .toList();
    }

    /** Under the last version of each agreement that everybody signed. */
    public List<Getekend> handtekeningen(PlaatsingKaart plaatsing) {
        var ronden = ondertekeningen.vanTraject(plaatsing.trajectId());
        return GETEKEND_VOOR_DE_START.stream()
                .flatMap(soort -> laatste(ronden, soort, plaatsing).stream())
                .flatMap(Kaderstukken::getekend)
                .toList();
    }

    private static Optional<OndertekeningKaart> laatste(
            List<OndertekeningKaart> ronden, Documentsoort soort, PlaatsingKaart plaatsing) {
        return ronden.stream()
                .filter(ronde -> ronde.soort() == soort && ronde.status() == OndertekeningKaart.Status.GETEKEND)
                .filter(ronde -> ronde.plaatsingId() == null || Objects.equals(ronde.plaatsingId(), plaatsing.id()))
                .findFirst();
    }

    private static Stream<Getekend> getekend(OndertekeningKaart ronde) {
        return ronde.vakken().stream().flatMap(vak -> Optional.ofNullable(vak.handtekening()).stream()
                .map(handtekening -> getekend(ronde, vak, handtekening)));
    }

    private static Getekend getekend(OndertekeningKaart ronde, OndertekeningKaart.Vak vak, Handtekening handtekening) {
        return new Getekend(
                ronde.soort().naam(),
                vak.partij().naam(),
                handtekening.naam(),
                handtekening.datum(),
                handtekening.wijze().naam());
    }
}
