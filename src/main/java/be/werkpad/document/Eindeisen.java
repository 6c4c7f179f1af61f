package be.werkpad.document;

import be.werkpad.shared.DomainException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a paper may not become final, or be signed, now; empty when it may. */
@Component
public class Eindeisen {
    private final List<Eindeis> eisen;
    private final EigenStap eigenStap;

    Eindeisen(List<Eindeis> eisen, EigenStap eigenStap) {
        this.eisen = eisen;
        this.eigenStap = eigenStap;
    }

    /** In the step of the traject that it belongs to: document.nietVolledig with all that is missing. */
    Optional<DomainException> inHetTraject(DocumentKaart document) {
        var ontbreekt = eisen.stream()
                .flatMap(eis -> eis.ontbreekt(document).stream())
                .distinct()
                .toList();
        return ontbreekt.isEmpty()
                ? Optional.empty()
                : Optional.of(new DomainException(
                        "document.nietVolledig",
                        "Het document ‘%s’ kan nog niet definitief worden. %s"
                                .formatted(document.naam(), String.join(" ", ontbreekt))));
    }

    /** Because somebody pushes the button of the dossier: the same, and document.eigenStap. */
    Optional<DomainException> metDeKnop(DocumentKaart document) {
        return inHetTraject(document).or(() -> eigenStap.bezwaar(document));
    }

    /** Because somebody asks signatures from the dossier under what is final. */
    public Optional<DomainException> bijTekenen(DocumentKaart document) {
        return inHetTraject(document).or(() -> eigenStap.tekentElders(document));
    }
}
