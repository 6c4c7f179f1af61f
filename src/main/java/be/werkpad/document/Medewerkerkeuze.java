package be.werkpad.document;

import be.werkpad.formulier.Keuzelijst;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people choose staff by name on a sheet; the sheet itself asks for an account. */
@Component
class Medewerkerkeuze {
    static final String ANDERE = "ANDERE";

    private final MedewerkerZoeken medewerkers;

    Medewerkerkeuze(MedewerkerZoeken medewerkers) {
        this.medewerkers = medewerkers;
    }

    void zetIn(JsonNode schema) {
        var alle = namen(wie -> true);
        Keuzelijst.maak(schema, "behandelaar", alle);
        Keuzelijst.maak(schema, "goedgekeurdDoor", namen(wie -> wie.rol() == Rol.COORDINATOR));
        var ook = new LinkedHashMap<>(alle);
        ook.put(ANDERE, "Iemand anders");
        Keuzelijst.maak(schema, "overWie", ook);
    }

    /** @throws DomainException document.medewerkerOnbekend on that field */
    MedewerkerKaart eis(@Nullable String account, String veld) {
        return (account == null ? Optional.<MedewerkerKaart>empty() : medewerkers.metAccount(account))
                .orElseThrow(() -> DomainException.bijVeld(
                        "document.medewerkerOnbekend", veld, "Kies een medewerker uit de lijst."));
    }

    private Map<String, String> namen(Predicate<MedewerkerKaart> wie) {
        var namen = new LinkedHashMap<String, String>();
        medewerkers.alle().stream()
                .filter(MedewerkerKaart::actief)
                .filter(wie)
                .forEach(medewerker -> namen.put(medewerker.account(), medewerker.weergavenaam()));
        return namen;
    }
}
