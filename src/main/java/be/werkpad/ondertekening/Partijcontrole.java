package be.werkpad.ondertekening;

import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody signs for two sides (F.18, CH-4a-3): three signatures are of three people, each on the own side. */
@Component
class Partijcontrole {
    private final Clientzijde clientzijde;
    private final MedewerkerZoeken medewerkers;

    Partijcontrole(Clientzijde clientzijde, MedewerkerZoeken medewerkers) {
        this.clientzijde = clientzijde;
        this.medewerkers = medewerkers;
    }

    /** @throws DomainException ondertekening.andereKant */
    void eis(OndertekeningKaart ronde, Partij partij, String tekenaar) {
        anders(ronde, partij, tekenaar).ifPresent(kant -> {
            throw DomainException.bijVeld(
                    "ondertekening.andereKant",
                    partij.veld(),
                    "%s hoort bij %s en kan niet ook tekenen voor %s. Iemand anders tekent hier."
                            .formatted(tekenaar, kant.naam(), partij.naam()));
        });
    }

    private Optional<Partij> anders(OndertekeningKaart ronde, Partij partij, String tekenaar) {
        return Stream.concat(
                        Stream.of(Partij.values()).filter(kant -> isBekend(ronde, kant, tekenaar)),
                        getekend(ronde, tekenaar))
                .filter(kant -> kant != partij)
                .findFirst();
    }

    private static Stream<Partij> getekend(OndertekeningKaart ronde, String tekenaar) {
        return ronde.vakken().stream()
                .filter(Vak::isGetekend)
                .filter(vak ->
                        Naam.zelfde(Objects.requireNonNull(vak.handtekening()).naam(), tekenaar))
                .map(Vak::partij);
    }

    /** On which side the dossier and the dienst know somebody of this name; of an employer's people they know none. */
    private boolean isBekend(OndertekeningKaart ronde, Partij kant, String naam) {
        var namen =
                switch (kant) {
                    case CLIENT -> Stream.of(clientzijde.naam(ronde.trajectId()));
                    case VERTEGENWOORDIGER ->
                        clientzijde.mensen(ronde.trajectId()).stream().map(VertegenwoordigerKaart::naam);
                    case DIENST -> medewerkers.alle().stream().map(MedewerkerKaart::weergavenaam);
                    case WERKGEVER -> Stream.<String>empty();
                };
        return namen.anyMatch(een -> Naam.zelfde(een, naam));
    }
}
