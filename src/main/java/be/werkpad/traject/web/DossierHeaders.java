package be.werkpad.traject.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.Termijnnamen;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects the head of a dossier from the modules below. */
@Component
class DossierHeaders {
    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final TermijnZoeken termijnen;
    private final DossierOnderdelen onderdelen;
    private final Clock clock;

    DossierHeaders(
            ClientZoeken clienten,
            MedewerkerZoeken medewerkers,
            TermijnZoeken termijnen,
            DossierOnderdelen onderdelen,
            Clock clock) {
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.termijnen = termijnen;
        this.onderdelen = onderdelen;
        this.clock = clock;
    }

    DossierHeader van(TrajectKaart traject) {
        var volgende = volgende(traject.id());
        return new DossierHeader(
                traject,
                clienten.metId(traject.clientId()),
                naam(traject.coach()),
                naam(traject.backup()),
                volgende.orElse(null),
                volgende.filter(termijn -> termijn.isTeLaatOp(LocalDate.now(clock)))
                        .isPresent(),
                onderdelen.omgang(traject),
                onderdelen.waarschuwingen(traject),
                onderdelen.tabs(),
                onderdelen.acties(traject));
    }

    private Optional<TermijnKaart> volgende(long trajectId) {
        return termijnen.openVan(trajectId).stream()
                .filter(termijn -> !Termijnnamen.isHulpmoment(termijn.sleutel()))
                .findFirst();
    }

    private @Nullable String naam(@Nullable String account) {
        return account == null ? null : medewerkers.naam(account);
    }
}
