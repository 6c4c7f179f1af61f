package be.werkpad.agenda;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.Sha256;
import be.werkpad.shared.UseCase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes, renews and revokes the secret address of the own feed. */
@UseCase
public class AgendaDelen {
    private static final int BYTES = 32;

    private final AgendasleutelRepository sleutels;
    private final Audittrail audit;
    private final CurrentUser user;
    private final RandomGenerator random;
    private final Clock clock;

    AgendaDelen(
            AgendasleutelRepository sleutels, Audittrail audit, CurrentUser user, RandomGenerator random, Clock clock) {
        this.sleutels = sleutels;
        this.audit = audit;
        this.user = user;
        this.random = random;
        this.clock = clock;
    }

    /** When the present address was made; empty when there is none. */
    public Optional<Instant> gemaaktOp() {
        return sleutels.findByAccount(user.account()).map(Agendasleutel::gemaaktOp);
    }

    /** @return the secret, 43 letters, digits, dashes and underscores; nobody can ask for it again */
    public String nieuw() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var geheim = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var sleutel = sleutels.findByAccount(user.account()).orElseGet(() -> new Agendasleutel(user.account()));
        sleutel.vernieuw(vingerafdruk(geheim), Instant.now(clock));
        sleutels.save(sleutel);
        noteer("gemaakt");
        return geheim;
    }

    public void intrekken() {
        sleutels.findByAccount(user.account()).ifPresent(sleutel -> {
            sleutels.delete(sleutel);
            noteer("ingetrokken");
        });
    }

    /** 256 random bits need no slow hash. */
    static String vingerafdruk(String geheim) {
        return Sha256.van(geheim.getBytes(StandardCharsets.UTF_8));
    }

    private void noteer(String stap) {
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "agenda", user.account(), Map.of("stap", stap));
    }
}
