package be.werkpad.opvolging;

import be.werkpad.contact.Opvolgtaak;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.taak.TaakregelSchrijven.Stand;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets a contact from anywhere be the contact the process waits for: before its day, the waiting ends at once; then the
 * open step is done.
 */
@Component
class Opvolgtaakvoltooiing implements Opvolgtaak {
    static final String FORMULIER = "opvolgcontact-registreren";
    private static final String WACHTEN = "IntermediateEvent_OpvolgcontactGepland";

    private final OpvolgingRepository opvolgingen;
    private final Opvolgtermijnen termijnen;
    private final ProcessGateway processen;

    Opvolgtaakvoltooiing(OpvolgingRepository opvolgingen, Opvolgtermijnen termijnen, ProcessGateway processen) {
        this.opvolgingen = opvolgingen;
        this.termijnen = termijnen;
        this.processen = processen;
    }

    @Override
    public Optional<Stand> stand(long plaatsingId, LocalDate contact) {
        return opvolgingen
                .findByPlaatsingId(plaatsingId)
                .map(Opvolging::kaart)
                .filter(opvolging -> opvolging.gestoptOp() == null)
                .map(opvolging ->
                        new Stand(opvolging.niveau().name(), termijnen.uiterlijk(opvolging.niveau(), contact)));
    }

    @Override
    public boolean voltooi(String trajectcode, long plaatsingId, Map<String, Object> antwoorden) {
        Map<String, Object> plaatsing = Map.of("plaatsingId", plaatsingId);
        processen.fireTimer(trajectcode, WACHTEN, plaatsing);
        return processen.completeTask(trajectcode, FORMULIER, plaatsing, antwoorden);
    }
}
