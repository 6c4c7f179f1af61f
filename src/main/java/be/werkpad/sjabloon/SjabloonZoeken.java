package be.werkpad.sjabloon;

import be.werkpad.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which text is in use, and against which law it was checked. */
@Component
@Transactional(readOnly = true)
public class SjabloonZoeken {
    private final Sjablonen sjablonen;
    private final SjabloonRepository versies;
    private final RegelgevingRepository regels;
    private final SjabloonnazichtRepository nazichten;
    private final Clock clock;

    SjabloonZoeken(
            Sjablonen sjablonen,
            SjabloonRepository versies,
            RegelgevingRepository regels,
            SjabloonnazichtRepository nazichten,
            Clock clock) {
        this.sjablonen = sjablonen;
        this.versies = versies;
        this.regels = regels;
        this.nazichten = nazichten;
        this.clock = clock;
    }

    /**
     * One kind of paper in a list.
     *
     * @param nazicht the last check of the text in use; null when there was none
     * @param regelgeving the law of that check
     * @param teHerzien nobody checked the text in use against the law of now
     */
    public record Regel(
            Voorschrift voorschrift,
            int versie,
            @Nullable Nazicht nazicht,
            @Nullable String regelgeving,
            boolean teHerzien) {}

    public GeldendSjabloon geldend(String sleutel) {
        var kaart = inGebruik(sleutel);
        return new GeldendSjabloon(sleutel, kaart.versie(), kaart.tekst(), nagekekenMet(sleutel, kaart.versie()));
    }

    public List<Regel> overzicht() {
        return sjablonen.voorschriften().stream().map(this::regel).toList();
    }

    /** Newest first; the last one came with the program. */
    public List<SjabloonKaart> versies(String sleutel) {
        var eigen = versies.findBySleutelOrderByVersieDesc(sleutel).stream()
                .map(Sjabloon::kaart)
                .toList();
        var meegeleverd = meegeleverd(sleutel, eigen.stream().noneMatch(SjabloonKaart::inGebruik));
        return Stream.concat(eigen.stream(), Stream.of(meegeleverd)).toList();
    }

    public SjabloonKaart versie(String sleutel, int versie) {
        return versies(sleutel).stream()
                .filter(kaart -> kaart.versie() == versie)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No version %d of %s".formatted(versie, sleutel)));
    }

    public SjabloonKaart inGebruik(String sleutel) {
        return versies.findByInGebruik(sleutel).map(Sjabloon::kaart).orElseGet(() -> meegeleverd(sleutel, true));
    }

    /** The law of today; a law that still has to come is not among it. */
    public Optional<RegelgevingKaart> regelgeving() {
        return alleRegelgeving().stream()
                .filter(regel -> !regel.geldigVan().isAfter(LocalDate.now(clock)))
                .findFirst();
    }

    /** Newest first. */
    public List<RegelgevingKaart> alleRegelgeving() {
        return regels.findAllByOrderByGeldigVanDescIdDesc().stream()
                .map(Regelgeving::kaart)
                .toList();
    }

    /** Checked against the law of today. */
    public boolean isNagekeken(String sleutel, int versie) {
        return regelgeving()
                .map(regel -> nazichten.findBySleutelAndVersieOrderByIdDesc(sleutel, versie).stream()
                        .anyMatch(nazicht -> nazicht.isTegen(regel)))
                .orElse(true);
    }

    private Regel regel(Voorschrift voorschrift) {
        var versie = inGebruik(voorschrift.sleutel()).versie();
        var nazicht = nazichten.findBySleutelAndVersieOrderByIdDesc(voorschrift.sleutel(), versie).stream()
                .map(Sjabloonnazicht::verklaring)
                .findFirst()
                .orElse(null);
        var regelgeving = nagekekenMet(voorschrift.sleutel(), versie);
        return new Regel(voorschrift, versie, nazicht, regelgeving, !isNagekeken(voorschrift.sleutel(), versie));
    }

    private @Nullable String nagekekenMet(String sleutel, int versie) {
        return nazichten.findBySleutelAndVersieOrderByIdDesc(sleutel, versie).stream()
                .findFirst()
                .flatMap(nazicht -> alleRegelgeving().stream()
                        .filter(regel -> regel.id() == nazicht.regelgevingId())
                        .map(RegelgevingKaart::titel)
                        .findFirst())
                .orElse(null);
    }

    private SjabloonKaart meegeleverd(String sleutel, boolean inGebruik) {
        return new SjabloonKaart(
                sleutel, 0, sjablonen.meegeleverd(sleutel).tekst(), "", "", LocalDate.EPOCH, inGebruik);
    }
}
