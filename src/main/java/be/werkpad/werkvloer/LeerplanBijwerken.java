package be.werkpad.werkvloer;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.formulier.AntwoordHerzien;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Notes how far each skill is now. The leerplan stays what it is: answers to its form, of which the newest counts, also
 * for the rule on less support (ME-64).
 */
@UseCase
public class LeerplanBijwerken {
    private static final String FORMULIER = "leerplan-opmaken";
    private static final String RIJEN = "vaardigheden";

    private final FormulierantwoordZoeken antwoorden;
    private final AntwoordHerzien herzien;
    private final Audittrail audit;

    LeerplanBijwerken(FormulierantwoordZoeken antwoorden, AntwoordHerzien herzien, Audittrail audit) {
        this.antwoorden = antwoorden;
        this.herzien = herzien;
        this.audit = audit;
    }

    /** The newest leerplan of a plaatsing; empty when there is none yet. */
    public Optional<AntwoordKaart> van(long trajectId, long plaatsingId) {
        return antwoorden.alle(trajectId).stream()
                .filter(antwoord -> antwoord.formulier().equals(FORMULIER))
                .filter(antwoord -> Objects.equals(antwoord.plaatsingId(), plaatsingId))
                .reduce((eerder, later) -> later);
    }

    /** @param standen the code of the status of each skill, in the order of the leerplan */
    public void voor(long trajectId, long plaatsingId, List<String> standen) {
        var leerplan = van(trajectId, plaatsingId)
                .orElseThrow(() -> new NotFoundException("No leerplan of plaatsing " + plaatsingId));
        var rijen = new Antwoordblad(leerplan.antwoorden()).rijen(RIJEN);
        if (rijen.size() != standen.size()) {
            throw new DomainException(
                    "werkvloer.leerplanGewijzigd", "Het leerplan is intussen gewijzigd. Kijk het opnieuw na.");
        }
        var nieuw = new HashMap<String, Object>(leerplan.antwoorden());
        nieuw.put(
                RIJEN,
                IntStream.range(0, rijen.size())
                        .mapToObj(nummer -> metStand(rijen.get(nummer).antwoorden(), standen.get(nummer)))
                        .toList());
        herzien.voor(leerplan.id(), nieuw);
        audit.noteer(Actie.WERKVLOER_BIJGEWERKT, trajectId, "werkvloer", "LEERPLAN", Map.of());
    }

    private static Map<String, Object> metStand(Map<String, Object> rij, String stand) {
        var nieuw = new HashMap<>(rij);
        nieuw.put("status", stand);
        return nieuw;
    }
}
