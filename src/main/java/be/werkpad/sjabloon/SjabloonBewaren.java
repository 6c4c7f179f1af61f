package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;

/** Keeps a new version of a text. It is not used until somebody checked it and takes it in use. */
@UseCase
public class SjabloonBewaren {
    /** Somebody else saved a version since the writer began. */
    public static final String INTUSSEN_GEWIJZIGD = "sjabloon.intussenGewijzigd";

    private static final int LANGSTE_REDEN = 500;

    private final SjabloonZoeken zoeken;
    private final Sjabloonproef proef;
    private final SjabloonRepository versies;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    SjabloonBewaren(
            SjabloonZoeken zoeken,
            Sjabloonproef proef,
            SjabloonRepository versies,
            CurrentUser user,
            Audittrail audit,
            Clock clock) {
        this.zoeken = zoeken;
        this.proef = proef;
        this.versies = versies;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the number of the new version
     * @throws DomainException sjabloon.intussenGewijzigd, sjabloon.ongeldig with every reason at once
     */
    public int voor(String sleutel, NieuweTekst nieuw) {
        var bestaand = zoeken.versies(sleutel);
        var nieuwste = bestaand.get(0).versie();
        if (!Objects.equals(nieuw.basis(), nieuwste)) {
            throw intussenGewijzigd(nieuwste);
        }
        eisGoed(sleutel, nieuw, bestaand);
        var versie = new Sjabloon(sleutel, nieuwste + 1, nieuw, user.account(), LocalDate.now(clock));
        try {
            versies.saveAndFlush(versie);
        } catch (DataIntegrityViolationException tegelijk) {
            throw intussenGewijzigd(nieuwste + 1);
        }
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                null,
                "sjabloon",
                sleutel,
                Map.of("versie", String.valueOf(versie.versie()), "bron", String.valueOf(nieuw.bron())));
        return versie.versie();
    }

    private void eisGoed(String sleutel, NieuweTekst nieuw, List<SjabloonKaart> bestaand) {
        var gebreken = new Gebreken();
        bestaand.stream()
                .filter(kaart -> kaart.tekst().equals(nieuw.tekst()))
                .findFirst()
                .ifPresent(kaart -> gebreken.eis(
                        false,
                        "tekst",
                        "Deze tekst is dezelfde als %s. Er is niets veranderd."
                                .formatted(
                                        kaart.versie() == 0 ? "de meegeleverde tekst" : "versie " + kaart.versie())));
        proef.bezwaren(sleutel, nieuw.tekst()).forEach(bezwaar -> gebreken.eis(false, "tekst", bezwaar));
        gebreken.eis(nieuw.bron() != null, "bron", "Kies van waar de tekst komt.");
        gebreken.verplicht("reden", nieuw.reden(), LANGSTE_REDEN, "Schrijf waarom de tekst verandert.");
        gebreken.weiger("sjabloon.ongeldig", "De tekst is niet bewaard. Kijk deze punten na.");
    }

    private static DomainException intussenGewijzigd(int nieuwste) {
        return DomainException.bijVeld(
                INTUSSEN_GEWIJZIGD,
                "tekst",
                "Iemand bewaarde intussen versie %d. Jouw tekst staat hier nog. ".formatted(nieuwste)
                        + "Kijk wat daar anders is, neem het over en bewaar dan opnieuw.");
    }
}
