package be.werkpad.opvolging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the report of a contact and fixes the day of the next one, within what the level allows. */
@Component
class OpvolgcontactRegistrerenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "opvolgcontact-registreren";

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
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var opvolging = Optional.ofNullable(inzending.plaatsingId()).flatMap(opvolgingen::findByPlaatsingId);
        eisJobkennis(inzending);
        registreer(inzending, opvolging.orElseThrow(() -> new NotFoundException("No follow-up of this plaatsing")));
        return Map.of();
    }

    /** The client is not asked about less support before it is possible; what was seen today counts (ME-64). */
    private void eisJobkennis(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if ("MINDER".equals(inzending.tekst("ondersteuning"))
                && plaatsingId != null
                && !jobkennis.isVoldoende(inzending.trajectId(), plaatsingId)) {
            throw DomainException.bijVeld(
                    "opvolging.jobNogNietGekend",
                    "ondersteuning",
                    "Minder steun kan nog niet. Eerst moet de cliënt meer dan één keer na elkaar alles alleen kunnen wat"
                            + " voor deze werkpost moet.");
        }
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
