package be.werkpad.clientmodus.web;

import be.werkpad.beslissing.Keuze;
import be.werkpad.clientmodus.KeuzeDoorClientMaken;
import be.werkpad.shared.DomainException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client sent.
 *
 * @param woorden may be empty
 * @param wie CLIENT, or VERTEGENWOORDIGER for who chooses by law; empty means the client
 */
record Antwoord(
        String gekozen,
        @Nullable String woorden,
        @Nullable String wie,
        @Nullable String redenVertegenwoordiger) {
    static final Set<String> ALTIJD = Set.of(Keuze.LATER, Keuze.STOPPEN, Keuze.ANDERS);

    KeuzeDoorClientMaken.Tik tik(String aanwezigen) {
        var anderKoos = "VERTEGENWOORDIGER".equals(wie);
        var reden = Objects.requireNonNullElse(redenVertegenwoordiger, "");
        if (anderKoos && reden.isBlank()) {
            throw DomainException.bijVeld(
                    "clientmodus.redenOntbreekt", "redenVertegenwoordiger", "Schrijf waarom de cliënt niet zelf koos.");
        }
        return new KeuzeDoorClientMaken.Tik(
                gekozen, Objects.requireNonNullElse(woorden, ""), anderKoos ? reden : "", aanwezigen);
    }
}
