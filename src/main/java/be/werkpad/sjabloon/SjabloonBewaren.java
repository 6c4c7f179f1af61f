package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.shared.UseCase;
import be.werkpad.sjabloon.keuring.Sjabloonkeuring;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Keeps a new version of a text. It is not used until somebody checked it and takes it in use. */
@UseCase
public class SjabloonBewaren {
    private final Sjablonen sjablonen;
    private final SjabloonRepository versies;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    SjabloonBewaren(Sjablonen sjablonen, SjabloonRepository versies, CurrentUser user, Audittrail audit, Clock clock) {
        this.sjablonen = sjablonen;
        this.versies = versies;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reden why the text changes
     * @return the number of the new version
     * @throws DomainException sjabloon.ongeldig with every reason at once, sjabloon.redenVerplicht
     */
    public int voor(String sleutel, String tekst, String reden) {
        var meegeleverd = sjablonen.meegeleverd(sleutel).tekst();
        var bezwaren = Sjabloonkeuring.bezwaren(sjablonen.voorschrift(sleutel), meegeleverd, tekst);
        if (!bezwaren.isEmpty()) {
            throw new DomainException(
                    "sjabloon.ongeldig",
                    "De tekst is niet bewaard. Kijk deze punten na.",
                    bezwaren.stream().map(bezwaar -> new Fout("tekst", bezwaar)).toList());
        }
        if (reden.isBlank()) {
            throw DomainException.bijVeld("sjabloon.redenVerplicht", "reden", "Schrijf waarom de tekst verandert.");
        }
        var versie = versies.findBySleutelOrderByVersieDesc(sleutel).stream()
                        .mapToInt(Sjabloon::versie)
                        .max()
                        .orElse(0)
                + 1;
        versies.saveAndFlush(new Sjabloon(sleutel, versie, tekst, reden.strip(), user.account(), LocalDate.now(clock)));
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "sjabloon", sleutel, Map.of("versie", String.valueOf(versie)));
        return versie;
    }
}
