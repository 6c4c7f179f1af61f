package be.werkpad.aanmelding;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.client.ClientRegistreren;
import be.werkpad.client.NieuweClient;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.shared.Naam;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectStarten;
import be.werkpad.traject.TrajectType;
import java.util.Map;

/**
 * Opens a traject with the first request for support: client, dossier and process, and the first task completed with
 * the answers given. All of it or nothing.
 */
@UseCase
public class AanmeldingRegistreren {
    static final String FORMULIER = "aanmelding-registreren";
    private static final String FASE = "aanmelding-intake";
    private static final String PROCES = "begeleid-werken-traject";
    private static final String NOG_ONBEKEND = "Onbekend";

    private final ClientRegistreren clientRegistreren;
    private final TrajectStarten trajectStarten;
    private final EigenAntenne antenne;
    private final ProcessGateway gateway;
    private final Audittrail audit;

    AanmeldingRegistreren(
            ClientRegistreren clientRegistreren,
            TrajectStarten trajectStarten,
            EigenAntenne antenne,
            ProcessGateway gateway,
            Audittrail audit) {
        this.clientRegistreren = clientRegistreren;
        this.trajectStarten = trajectStarten;
        this.antenne = antenne;
        this.gateway = gateway;
        this.audit = audit;
    }

    /**
     * @param antwoorden of the form {@value #FORMULIER}
     * @return the code of the new traject
     */
    public String voor(Map<String, Object> antwoorden) {
        var clientId = clientRegistreren.voor(new NieuweClient(naam(antwoorden, "voornaam"), naam(antwoorden, "naam")));
        var traject = trajectStarten.voor(clientId, TrajectType.BEGELEID_WERKEN, antenne.code());
        audit.noteer(Actie.AANGEMELD, traject.id(), "traject", traject.code(), Map.of());
        gateway.start(PROCES, traject.code(), Map.of("trajectId", traject.id()));
        gateway.completeTask(traject.code(), FORMULIER, antwoorden);
        return traject.code();
    }

    /** The form as a new traject gets it, as JSON. */
    public String formulier() {
        return gateway.form(FASE, FORMULIER);
    }

    /** A name that is missing or wrong is refused by the form, together with everything else that is wrong. */
    private static String naam(Map<String, Object> antwoorden, String veld) {
        return antwoorden.get(veld) instanceof String tekst && Naam.fout(tekst).isEmpty() ? tekst : NOG_ONBEKEND;
    }
}
