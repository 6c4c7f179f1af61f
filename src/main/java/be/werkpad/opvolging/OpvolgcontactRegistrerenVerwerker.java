package be.werkpad.opvolging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.NotFoundException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the report of a contact and fixes the day of the next one, within what the level allows. */
@Component
class OpvolgcontactRegistrerenVerwerker implements FormulierVerwerker {
    private final OpvolgingRepository opvolgingen;
    private final ContactverslagRepository verslagen;
    private final Opvolgtermijnen termijnen;
    private final Jobkennis jobkennis;
    private final Audittrail audit;

    OpvolgcontactRegistrerenVerwerker(
            OpvolgingRepository opvolgingen,
            ContactverslagRepository verslagen,
            Opvolgtermijnen termijnen,
            Jobkennis jobkennis,
            Audittrail audit) {
        this.opvolgingen = opvolgingen;
        this.verslagen = verslagen;
        this.termijnen = termijnen;
        this.jobkennis = jobkennis;
        this.audit = audit;
    }

    @Override
    public String formulier() {
        return Jobkennis.FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var opvolging = Optional.ofNullable(inzending.plaatsingId()).flatMap(opvolgingen::findByPlaatsingId);
        jobkennis.eis(inzending);
        registreer(inzending, opvolging.orElseThrow(() -> new NotFoundException("No follow-up of this plaatsing")));
        return Map.of();
    }

    private void registreer(Inzending inzending, Opvolging opvolging) {
        var contact = inzending.blad().verplichteDatum("datum");
        var oud = opvolging.kaart();
        opvolging.registreer(
                contact,
                inzending.blad().verplichteDatum("volgendContact"),
                termijnen.uiterlijk(oud.niveau(), contact));
        var verslag =
                verslagen.save(new Contactverslag(inzending, oud.plaatsingId())).kaart();
        termijnen.houd(oud, contact);
        audit.noteer(
                Actie.CONTACT_GEREGISTREERD,
                inzending.trajectId(),
                "contactverslag",
                String.valueOf(verslag.id()),
                Map.of("kanaal", verslag.kanaal(), "datum", contact.toString()));
    }
}
