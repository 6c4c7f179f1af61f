package be.werkpad.contact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact as the answers to a form: opvolgcontact-registreren, or the sheet of a contact that no step asked for. */
final class Contactantwoorden {
    private Contactantwoorden() {}

    /** The answers to the step of the follow-up. */
    static Map<String, Object> opvolging(NieuwContact contact, ContactNoteren.Vervolg vervolg, LocalDate uiterlijk) {
        var antwoorden = van(contact, vervolg.volgendContact() == null ? uiterlijk : vervolg.volgendContact());
        antwoorden.put("ondersteuning", vervolg.ondersteuning());
        return antwoorden;
    }

    /** @param volgendContact null when none was agreed */
    static Map<String, Object> van(NieuwContact contact, @Nullable LocalDate volgendContact) {
        var antwoorden = new HashMap<String, Object>();
        antwoorden.put("datum", contact.datum().toString());
        antwoorden.put("minuten", contact.minuten());
        antwoorden.put("kanaal", contact.kanaal().name());
        antwoorden.put("aanleiding", contact.aanleiding().name());
        antwoorden.put("stemming", contact.stemming().name());
        antwoorden.put("inhoud", contact.inhoud());
        antwoorden.put("uitgelegdAanClient", contact.uitgelegdAanClient());
        antwoorden.put("aanwezigen", aanwezigen(contact));
        antwoorden.put(
                "afspraken",
                contact.afspraken().stream().map(Contactantwoorden::rij).toList());
        zet(antwoorden, "volgendContact", volgendContact == null ? null : volgendContact.toString());
        zet(antwoorden, "start", contact.start());
        zet(antwoorden, "reistijdMin", contact.reistijdMin());
        zet(antwoorden, "indruk", contact.indruk());
        zet(antwoorden, "deelVoorDerden", contact.deelVoorDerden());
        return antwoorden;
    }

    private static List<Map<String, Object>> aanwezigen(NieuwContact contact) {
        return contact.aanwezigen()
                .lines()
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .map(naam -> Map.<String, Object>of("tekst", naam))
                .toList();
    }

    private static Map<String, Object> rij(Contactafspraak afspraak) {
        var rij = new HashMap<String, Object>(Map.of("wat", afspraak.wat(), "wie", afspraak.wie()));
        zet(rij, "tegen", afspraak.tegen() == null ? null : afspraak.tegen().toString());
        return rij;
    }

    private static void zet(Map<String, Object> antwoorden, String veld, @Nullable Object waarde) {
        if (waarde != null) {
            antwoorden.put(veld, waarde);
        }
    }
}
