package be.werkpad.pop;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.Documentkenmerk;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.Datumtekst;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the registration of a POP, or that there is none yet, in the list and on its page (AM-3). */
@Component
class Popkenmerk implements Documentkenmerk {
    private final PopregistratieZoeken registraties;
    private final MedewerkerZoeken medewerkers;

    Popkenmerk(PopregistratieZoeken registraties, MedewerkerZoeken medewerkers) {
        this.registraties = registraties;
        this.medewerkers = medewerkers;
    }

    @Override
    public Optional<String> voor(DocumentKaart document) {
        return registraties.ontbreekt(document)
                ? Optional.of("Nog niet geregistreerd")
                : registraties.van(document.id()).map(this::tekst);
    }

    private String tekst(PopregistratieKaart registratie) {
        return "Plan %d, geregistreerd op %s door %s: %s"
                .formatted(
                        registratie.versie(),
                        Datumtekst.van(registratie.datum()),
                        medewerkers.naam(registratie.door()),
                        registratie.referentie());
    }
}
