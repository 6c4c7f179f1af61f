package be.werkpad.document;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Papers that become final in a step of the traject, where the client has a say, and not because somebody pushes a
 * button (CH-6b, CH-6c, CH-6e-1, OV-0).
 */
@Component
class EigenStap {
    private static final String CONTRACTERING = "contractering";

    /** Which process makes it final; after that a person may correct it, for a reason. */
    private static final Map<Documentsoort, String> PROCES = Map.of(
            Documentsoort.PROFIEL_BIJ_START, "assessment",
            Documentsoort.JAARLIJKSE_BEVRAGING, "jaarlijkse-evaluatie",
            Documentsoort.EINDEVALUATIE, "beeindiging-overdracht");

    private static final Map<Documentsoort, String> STAP = Map.of(
            Documentsoort.PROFIEL_BIJ_START, "als de cliënt het plan goedkeurt",
            Documentsoort.JAARLIJKSE_BEVRAGING, "in de taak ‘Bevraging bezorgen’",
            Documentsoort.EINDEVALUATIE, "in de taak ‘Eindevaluatie bezorgen’");

    private static final Set<Documentsoort> VAN_DE_WERKPOST = Set.of(
            Documentsoort.SAMENWERKINGSOVEREENKOMST, Documentsoort.AFSPRAKENNOTA, Documentsoort.RAAMOVEREENKOMST);

    private final DocumentRepository documenten;
    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    EigenStap(DocumentRepository documenten, TrajectZoeken trajecten, ProcessGateway gateway) {
        this.documenten = documenten;
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    /** Why nobody makes it final by hand now. */
    Optional<DomainException> bezwaar(DocumentKaart document) {
        return tekentElders(document).or(() -> wachtOpDeClient(document));
    }

    /** Why nobody asks signatures under it by hand now: the agreements are being made, after which they are signed. */
    Optional<DomainException> tekentElders(DocumentKaart document) {
        var plaatsingId = document.plaatsingId();
        return plaatsingId != null
                        && VAN_DE_WERKPOST.contains(document.soort())
                        && loopt(document, CONTRACTERING, Map.of("plaatsingId", plaatsingId))
                ? weigering("De afspraken met deze werkpost worden nog gemaakt."
                        + " Dit papier wordt definitief en getekend als de cliënt ja zei op de afspraken.")
                : Optional.empty();
    }

    private Optional<DomainException> wachtOpDeClient(DocumentKaart document) {
        var proces = PROCES.get(document.soort());
        return proces != null && (!wasDefinitief(document) || loopt(document, proces, Map.of()))
                ? weigering("Dit document wordt definitief %s.".formatted(STAP.get(document.soort())))
                : Optional.empty();
    }

    private boolean wasDefinitief(DocumentKaart document) {
        return documenten.findByReeksOrderByVersie(document.reeks().sleutel()).stream()
                .map(versie -> versie.kaart().loop().definitiefOp())
                .anyMatch(Objects::nonNull);
    }

    private boolean loopt(DocumentKaart document, String proces, Map<String, Object> met) {
        return gateway.isRunning(proces, trajecten.metId(document.trajectId()).code(), met);
    }

    private static Optional<DomainException> weigering(String melding) {
        return Optional.of(new DomainException("document.eigenStap", melding));
    }
}
