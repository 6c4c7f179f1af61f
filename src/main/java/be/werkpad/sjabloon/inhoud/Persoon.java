package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Documentgegevens.Client;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Dienst;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of "wie is wie". */
public record Persoon(String rol, String naam, String bereikbaar) {
    static Optional<Persoon> van(String rol, Client client) {
        return Optional.of(new Persoon(rol, client.volledigeNaam(), ""));
    }

    static Optional<Persoon> van(String rol, @Nullable Contactpersoon persoon) {
        return Optional.ofNullable(persoon).map(p -> new Persoon(rol, p.naam(), bereikbaar(p.telefoon(), p.email())));
    }

    static Optional<Persoon> van(String rol, Dienst dienst) {
        return Optional.of(new Persoon(rol, dienst.naam(), bereikbaar(dienst.telefoon(), dienst.email())));
    }

    static String bereikbaar(@Nullable String telefoon, @Nullable String email) {
        var wegen = Stream.of(telefoon == null ? null : Notatie.telefoon(telefoon), email)
                .filter(Objects::nonNull)
                .filter(w -> !w.isBlank());
        return wegen.collect(Collectors.joining(" of "));
    }
}
