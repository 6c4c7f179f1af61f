package be.werkpad.contact;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.prestatie.Locatie;
import be.werkpad.prestatie.NieuwePrestatie;
import be.werkpad.prestatie.PrestatieRegistreren;
import be.werkpad.prestatie.Prestatiesoort;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the one report of a contact, with the time it took. The page for a contact and the task of the follow-up both
 * end here.
 */
@UseCase
public class ContactverslagOpmaken {
    private final ContactverslagRepository verslagen;
    private final GeplandContactRepository plannen;
    private final PrestatieRegistreren prestaties;
    private final Audittrail audit;
    private final Clock clock;

    ContactverslagOpmaken(
            ContactverslagRepository verslagen,
            GeplandContactRepository plannen,
            PrestatieRegistreren prestaties,
            Audittrail audit,
            Clock clock) {
        this.verslagen = verslagen;
        this.plannen = plannen;
        this.prestaties = prestaties;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return what who wrote it should know, in plain Dutch */
    public List<String> voor(NieuwContact contact) {
        var geregistreerd = prestaties.bijContact(prestatie(contact));
        bewaar(contact, geregistreerd.prestatie().id());
        return geregistreerd.waarschuwingen();
    }

    /** The report of a contact whose time was written down before. */
    public void bijPrestatie(NieuwContact contact, long prestatieId) {
        bewaar(contact, prestatieId);
    }

    private void bewaar(NieuwContact contact, long prestatieId) {
        var verslag = verslagen
                .save(new Contactverslag(contact, prestatieId, LocalDate.now(clock)))
                .kaart();
        // of several plans of that day or before, the oldest was the one that was held
        plannen
                .findByTrajectIdInAndStatusOrderByDatumAscIdAsc(
                        Set.of(contact.trajectId()), GeplandContact.Stand.GEPLAND)
                .stream()
                .filter(plan -> contact.aanleiding() == Aanleiding.GEPLAND)
                .filter(plan -> !plan.datum().isAfter(contact.datum()))
                .findFirst()
                .ifPresent(plan -> plan.houd(verslag.id()));
        audit.noteer(
                Actie.CONTACT_GEREGISTREERD,
                contact.trajectId(),
                "contactverslag",
                String.valueOf(verslag.id()),
                Map.of(
                        "kanaal",
                        verslag.kanaal().name(),
                        "datum",
                        contact.datum().toString()));
    }

    private static NieuwePrestatie prestatie(NieuwContact contact) {
        return new NieuwePrestatie(
                contact.trajectId(),
                contact.door(),
                contact.datum(),
                contact.start(),
                contact.minuten(),
                contact.reistijdMin(),
                null,
                Prestatiesoort.CLIENTCONTACT,
                contact.aanleiding() == Aanleiding.GEPLAND,
                contact.kanaal().name(),
                locatie(contact.kanaal()));
    }

    private static Locatie locatie(Kanaal kanaal) {
        return switch (kanaal) {
            case BEZOEK_WERKPOST -> Locatie.WERKPOST;
            case HUISBEZOEK -> Locatie.THUIS;
            case KANTOOR -> Locatie.KANTOOR;
            case TELEFOON, VIDEO, MAIL, BERICHT -> Locatie.OP_AFSTAND;
        };
    }
}
