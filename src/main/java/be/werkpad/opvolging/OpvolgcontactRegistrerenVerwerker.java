package be.werkpad.opvolging;

import be.werkpad.contact.Aanleiding;
import be.werkpad.contact.Contactafspraak;
import be.werkpad.contact.ContactverslagOpmaken;
import be.werkpad.contact.Kanaal;
import be.werkpad.contact.NieuwContact;
import be.werkpad.contact.Stemming;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.NotFoundException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the report of a contact and fixes the day of the next one, within what the level allows. */
@Component
class OpvolgcontactRegistrerenVerwerker implements FormulierVerwerker {
    private final OpvolgingRepository opvolgingen;
    private final ContactverslagOpmaken verslagen;
    private final Opvolgtermijnen termijnen;
    private final Jobkennis jobkennis;

    OpvolgcontactRegistrerenVerwerker(
            OpvolgingRepository opvolgingen,
            ContactverslagOpmaken verslagen,
            Opvolgtermijnen termijnen,
            Jobkennis jobkennis) {
        this.opvolgingen = opvolgingen;
        this.verslagen = verslagen;
        this.termijnen = termijnen;
        this.jobkennis = jobkennis;
    }

    @Override
    public String formulier() {
        return Opvolgtaakvoltooiing.FORMULIER;
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
        verslagen.voor(contact(inzending, oud.plaatsingId()));
        termijnen.houd(oud, contact);
    }

    private static NieuwContact contact(Inzending inzending, long plaatsingId) {
        var blad = inzending.blad();
        return new NieuwContact(
                inzending.trajectId(),
                plaatsingId,
                blad.verplichteDatum("datum"),
                blad.tekst("start"),
                Objects.requireNonNull(blad.getal("minuten"), "minuten"),
                blad.getal("reistijdMin"),
                Kanaal.valueOf(blad.verplicht("kanaal")),
                Aanleiding.valueOf(blad.verplicht("aanleiding")),
                Stemming.valueOf(blad.verplicht("stemming")),
                blad.verplicht("inhoud"),
                blad.tekst("indruk"),
                blad.rijen("aanwezigen").stream()
                        .map(rij -> rij.verplicht("tekst"))
                        .collect(Collectors.joining("\n")),
                blad.rijen("afspraken").stream()
                        .map(rij -> new Contactafspraak(rij.verplicht("wat"), rij.verplicht("wie"), rij.datum("tegen")))
                        .toList(),
                blad.tekst("deelVoorDerden"),
                blad.ja("uitgelegdAanClient"),
                inzending.door());
    }
}
