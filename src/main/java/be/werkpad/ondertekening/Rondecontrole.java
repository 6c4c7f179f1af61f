package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.shared.DomainException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a round still asks the right people to sign the right version. A representative may leave without anything
 * happening on that day, so this is looked at again whenever somebody is about to sign.
 */
@Component
class Rondecontrole {
    private final DocumentZoeken documenten;
    private final Tekenvakkeninrichting inrichting;

    Rondecontrole(DocumentZoeken documenten, Tekenvakkeninrichting inrichting) {
        this.documenten = documenten;
        this.inrichting = inrichting;
    }

    /** Why nobody may sign in this round any more; empty when all is well, or when it is over. */
    Optional<DomainException> bezwaar(OndertekeningKaart ronde) {
        if (!ronde.isOpen()) {
            return Optional.empty();
        }
        if (!ronde.documentIds().stream().map(documenten::metId).allMatch(this::isDeEindversie)) {
            return Optional.of(new DomainException(
                    "ondertekening.nietDeEindversie",
                    "Er is een nieuwe versie van dit document. Deze versie wordt niet meer getekend."));
        }
        return inrichting.klopt(ronde, documenten.metId(ronde.documentId()))
                ? Optional.empty()
                : Optional.of(new DomainException(
                        "ondertekening.anderen",
                        "Intussen moeten andere mensen tekenen voor de cliënt. Iedereen tekent opnieuw."));
    }

    private boolean isDeEindversie(DocumentKaart document) {
        return document.status() == DocumentKaart.Status.DEFINITIEF && documenten.isLaatste(document);
    }

    void eis(OndertekeningKaart ronde) {
        bezwaar(ronde).ifPresent(weigering -> {
            throw weigering;
        });
    }
}
