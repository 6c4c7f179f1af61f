package be.werkpad.kader;

import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.Handtekening;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who signed the agreements of a plaatsing (C.6.18). */
@Component
public class Kaderstukken {
    private static final List<Documentsoort> GETEKEND_VOOR_DE_START = List.of(
            Documentsoort.ENGAGEMENTSVERKLARING,
            Documentsoort.RAAMOVEREENKOMST,
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
            Documentsoort.AFSPRAKENNOTA);

    private final OndertekeningZoeken ondertekeningen;
    private final PlaatsingZoeken plaatsingen;

    Kaderstukken(OndertekeningZoeken ondertekeningen, PlaatsingZoeken plaatsingen) {
        this.ondertekeningen = ondertekeningen;
        this.plaatsingen = plaatsingen;
    }

    /**
     * A signature under an agreement.
     *
     * @param partij on whose side, as it stands in the middle of a sentence
     * @param hoe the way of signing, in words
     */
    public record Getekend(String papier, String partij, String naam, LocalDate op, String hoe) {}

    /** Under the last version of each agreement that everybody signed. */
    public List<Getekend> handtekeningen(PlaatsingKaart plaatsing) {
        var ronden = ondertekeningen.vanTraject(plaatsing.trajectId());
        return GETEKEND_VOOR_DE_START.stream()
                .flatMap(soort -> (soort == Documentsoort.RAAMOVEREENKOMST
                                ? raam(plaatsing)
                                : laatste(ronden, soort, plaatsing))
                        .stream())
                .flatMap(Kaderstukken::getekend)
                .toList();
    }

    /** It serves every plaatsing at the werkpost, so it may be signed for somebody else who works there (OV-2). */
    private Optional<OndertekeningKaart> raam(PlaatsingKaart plaatsing) {
        return plaatsingen.vanWerkpost(plaatsing.werkpostId()).stream()
                .flatMap(daar -> ondertekeningen.laatsteGetekende(daar.id(), Documentsoort.RAAMOVEREENKOMST).stream())
                .max(Comparator.comparing(OndertekeningKaart::id));
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
