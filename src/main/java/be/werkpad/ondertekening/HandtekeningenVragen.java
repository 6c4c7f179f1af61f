package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentslot;
import be.werkpad.document.Eindeisen;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has a document signed in a process of its own, beside whatever the traject does meanwhile. */
@UseCase
public class HandtekeningenVragen {
    private static final String PROCES = "document-ondertekening";
    private static final String OP_VRAAG = "ondertekening-op-vraag";

    private final OndertekeningRepository ondertekeningen;
    private final Documenten documenten;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final ProcessGateway gateway;

    HandtekeningenVragen(
            OndertekeningRepository ondertekeningen,
            Documenten documenten,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            ProcessGateway gateway) {
        this.ondertekeningen = ondertekeningen;
        this.documenten = documenten;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.gateway = gateway;
    }

    /** What this needs of module {@code document}. */
    @Component
    record Documenten(DocumentZoeken zoeken, Documentslot slot, Eindeisen eisen) {}

    /** Because a step of a model says so; the newest version becomes final. */
    public void voor(Documentreeks reeks) {
        var variabelen = new HashMap<String, Object>(Map.of(
                "trajectId", reeks.trajectId(), "documentsoort", reeks.soort().name()));
        if (reeks.plaatsingId() != null) {
            variabelen.put("plaatsingId", reeks.plaatsingId());
        }
        if (reeks.onderwerpId() != null) {
            variabelen.put("onderwerpId", reeks.onderwerpId());
        }
        gateway.start(OP_VRAAG, trajecten.metId(reeks.trajectId()).code(), variabelen);
    }

    /**
     * Because somebody asks it from the dossier. Who clicks twice asks once: the second waits for the first.
     *
     * @throws DomainException ondertekening.nietOpVraag, .trajectGesloten, .nietDefinitief or .loopt;
     *     document.nietVolledig or .eigenStap
     */
    public void voorDocument(String trajectcode, long documentId) {
        var document = documenten.slot().neem(toegang.lees(trajectcode).id(), documentId);
        waaromNiet(document).ifPresent(reden -> {
            throw reden;
        });
        voor(document.reeks());
    }

    /** Whether the jobcoach may ask signatures under this document now. */
    public boolean kan(DocumentKaart document) {
        return waaromNiet(document).isEmpty();
    }

    /** An agreement is signed where the traject waits for it; from here only when no process does. */
    private Optional<DomainException> waaromNiet(DocumentKaart document) {
        var traject = trajecten.metId(document.trajectId());
        if (!Tekenregels.wordtGetekend(document.soort().name())) {
            return weigering("nietOpVraag", "Dit document wordt niet getekend.");
        }
        if (!traject.isOpen()) {
            return weigering("trajectGesloten", "Dit traject is afgesloten. Er wordt niets meer getekend.");
        }
        if (document.status() != DocumentKaart.Status.DEFINITIEF
                || !documenten.zoeken().isLaatste(document)) {
            return weigering(
                    "nietDefinitief",
                    "Je kunt alleen de laatste versie laten tekenen, als ze definitief is en nog niet getekend.");
        }
        return wordtGevraagd(document, traject.code())
                ? weigering("loopt", "De handtekeningen onder dit document zijn al gevraagd.")
                : documenten.eisen().bijTekenen(document);
    }

    private static Optional<DomainException> weigering(String code, String melding) {
        return Optional.of(new DomainException("ondertekening." + code, melding));
    }

    private boolean wordtGevraagd(DocumentKaart document, String trajectcode) {
        return !ondertekeningen.idsVanDocument(document.id()).isEmpty()
                || gateway.running(PROCES, trajectcode).stream().anyMatch(proces -> isOver(proces, document.reeks()));
    }

    private static boolean isOver(Map<String, Object> proces, Documentreeks reeks) {
        return reeks.soort().name().equals(proces.get("documentsoort"))
                && Objects.equals(reeks.plaatsingId(), proces.get("plaatsingId"))
                && Objects.equals(reeks.onderwerpId(), proces.get("onderwerpId"));
    }
}
