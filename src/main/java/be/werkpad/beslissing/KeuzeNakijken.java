package be.werkpad.beslissing;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Reads a decision again before a gateway acts on it, because a redrawn model may have skipped a step. */
@UseCase
// a boundary event catches the refusal, so the transaction of the engine must survive it
@Transactional(noRollbackFor = DomainException.class)
public class KeuzeNakijken {
    private final BeslissingRepository beslissingen;
    private final NormBepalen normen;
    private final Clock clock;

    KeuzeNakijken(BeslissingRepository beslissingen, NormBepalen normen, Clock clock) {
        this.beslissingen = beslissingen;
        this.normen = normen;
        this.clock = clock;
    }

    /**
     * @param uitkomst a richting, LATER, STOPPEN or ANDERS
     * @param uitstelOp the client asked for time as often as the norm allows
     */
    public record Nagekeken(String uitkomst, boolean uitstelOp) {}

    /** @throws DomainException beslissing.geenEchteKeuze when it is not a valid decision on this question */
    public Nagekeken voor(long trajectId, String vraagcode, @Nullable Long beslissingId) {
        if (beslissingId == null) {
            throw geenEchteKeuze();
        }
        var kaart = beslissingen
                .findById(beslissingId)
                .map(Beslissing::kaart)
                .filter(gevonden -> gevonden.plaats().trajectId() == trajectId)
                .filter(gevonden -> gevonden.vraagcode().name().equals(vraagcode))
                .filter(BeslissingKaart::isGekozen)
                .orElseThrow(KeuzeNakijken::geenEchteKeuze);
        var meeste =
                normen.getal("beslissing.later.aantal", LocalDate.now(clock)).intValue();
        return new Nagekeken(Objects.requireNonNull(kaart.uitkomst()), kaart.uitgesteld() >= meeste);
    }

    private static DomainException geenEchteKeuze() {
        return new DomainException(
                EchteKeuze.CODE, "Er is nog geen geldige keuze van de cliënt. Bereid de mogelijkheden opnieuw voor.");
    }
}
