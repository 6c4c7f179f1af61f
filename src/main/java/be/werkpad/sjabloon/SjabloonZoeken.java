package be.werkpad.sjabloon;

import be.werkpad.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which text is in use, and against which law it was checked. */
@Component
@Transactional(readOnly = true)
public class SjabloonZoeken {
    private static final int MEEGELEVERD = 0;

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
     * @param tekst the version in use
     * @param nazicht the last check of that version; null when there was none
     * @param teHerzien nobody checked that version against the law of now
     */
    public record Regel(
            Voorschrift voorschrift,
            SjabloonKaart tekst,
            @Nullable NazichtKaart nazicht,
            boolean teHerzien) {}

    /** One version of a text with who checked it, newest check first. */
    public record Versieregel(SjabloonKaart tekst, List<NazichtKaart> nazichten, boolean nagekeken) {}

    public GeldendSjabloon geldend(String sleutel) {
        var kaart = inGebruik(sleutel);
        var vandaag = LocalDate.now(clock);
        return new GeldendSjabloon(
                sleutel,
                kaart.versie(),
                kaart.tekst(),
                nazichten(sleutel, kaart.versie()).stream()
                        .map(NazichtKaart::regelgeving)
                        .filter(regel -> regel.isBegonnen(vandaag))
                        .findFirst()
                        .orElse(null));
    }

    public List<Regel> overzicht() {
        return sjablonen.voorschriften().stream().map(this::regel).toList();
    }

    /** Newest first; the last one came with the program. */
    public List<SjabloonKaart> versies(String sleutel) {
        var eigen = versies.findBySleutelOrderByVersieDesc(sleutel).stream()
                .map(Sjabloon::kaart)
                .toList();
        var gebruikt = voorbereid(sleutel, eigen)
                .or(() -> eigen.stream().filter(SjabloonKaart::inGebruik).findFirst())
                .map(SjabloonKaart::versie)
                .orElse(MEEGELEVERD);
        return Stream.concat(eigen.stream(), Stream.of(meegeleverd(sleutel, true)))
                .map(kaart -> kaart.metGebruik(kaart.versie() == gebruikt))
                .toList();
    }

    /** Each version with its checks, newest first. */
    public List<Versieregel> geschiedenis(String sleutel) {
        return versies(sleutel).stream()
                .map(kaart -> new Versieregel(
                        kaart, nazichten(sleutel, kaart.versie()), isNagekeken(sleutel, kaart.versie())))
                .toList();
    }

    public SjabloonKaart versie(String sleutel, int versie) {
        return versies(sleutel).stream()
                .filter(kaart -> kaart.versie() == versie)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No version %d of %s".formatted(versie, sleutel)));
    }

    public SjabloonKaart inGebruik(String sleutel) {
        return versies(sleutel).stream()
                .filter(SjabloonKaart::inGebruik)
                .findFirst()
                .orElseThrow();
    }

    /** The newest text that was made ready for the law of today before that law began (CH-4a). */
    private Optional<SjabloonKaart> voorbereid(String sleutel, List<SjabloonKaart> eigen) {
        var nu = regelgeving().orElse(null);
        var gekozen = eigen.stream()
                .filter(SjabloonKaart::inGebruik)
                .mapToInt(SjabloonKaart::versie)
                .findFirst()
                .orElse(MEEGELEVERD);
        return nu == null || isNagekeken(sleutel, gekozen)
                ? Optional.empty()
                : eigen.stream()
                        .filter(kaart -> kaart.versie() > gekozen)
                        .filter(kaart -> nazichten.findBySleutelAndVersieOrderByIdDesc(sleutel, kaart.versie()).stream()
                                .anyMatch(nazicht -> nazicht.isVoorbereid(nu)))
                        .findFirst();
    }

    /** The law of today; a law that still has to come is not among it. */
    public Optional<RegelgevingKaart> regelgeving() {
        return alleRegelgeving().stream()
                .filter(regel -> regel.isBegonnen(LocalDate.now(clock)))
                .findFirst();
    }

    /** What a text can be checked against: the law of today, last, and those that still have to come. */
    public List<RegelgevingKaart> nuEnStraks() {
        var nu = regelgeving().orElse(null);
        return alleRegelgeving().stream()
                .filter(regel -> regel.equals(nu) || !regel.isBegonnen(LocalDate.now(clock)))
                .toList();
    }

    /** Newest first. */
    public List<RegelgevingKaart> alleRegelgeving() {
        return regels.findAllByOrderByGeldigVanDescIdDesc().stream()
                .map(Regelgeving::kaart)
                .toList();
    }

    /** Checked against the law of today; while no law is known, nothing is. */
    public boolean isNagekeken(String sleutel, int versie) {
        return regelgeving()
                .map(regel -> nazichten.findBySleutelAndVersieOrderByIdDesc(sleutel, versie).stream()
                        .anyMatch(nazicht -> nazicht.isTegen(regel)))
                .orElse(false);
    }

    private Regel regel(Voorschrift voorschrift) {
        var sleutel = voorschrift.sleutel();
        var kaart = inGebruik(sleutel);
        var nazichten = nazichten(sleutel, kaart.versie());
        return new Regel(
                voorschrift,
                kaart,
                nazichten.isEmpty() ? null : nazichten.get(0),
                !isNagekeken(sleutel, kaart.versie()));
    }

    /** Newest first. */
    private List<NazichtKaart> nazichten(String sleutel, int versie) {
        var regelgeving = alleRegelgeving().stream().collect(Collectors.toMap(RegelgevingKaart::id, kaart -> kaart));
        return nazichten.findBySleutelAndVersieOrderByIdDesc(sleutel, versie).stream()
                .map(nazicht -> new NazichtKaart(
                        nazicht.verklaring(),
                        Objects.requireNonNull(regelgeving.get(nazicht.regelgevingId())),
                        nazicht.genoteerdDoor()))
                .toList();
    }

    private SjabloonKaart meegeleverd(String sleutel, boolean inGebruik) {
        return new SjabloonKaart(
                sleutel,
                0,
                sjablonen.meegeleverd(sleutel).tekst(),
                Sjabloonbron.EIGEN,
                "",
                "",
                LocalDate.EPOCH,
                inGebruik);
    }
}
