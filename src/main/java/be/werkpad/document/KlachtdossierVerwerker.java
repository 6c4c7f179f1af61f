package be.werkpad.document;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who handles a complaint is staff, and never the person it is about (C.7 Klacht). */
@Component
class KlachtdossierVerwerker implements FormulierVerwerker {
    private final Medewerkerkeuze keuze;

    KlachtdossierVerwerker(Medewerkerkeuze keuze) {
        this.keuze = keuze;
    }

    @Override
    public String formulier() {
        return "klachtdossier";
    }

    /**
     * @throws DomainException document.medewerkerOnbekend, document.klachtOverJezelf or document.behandelaarBetrokken, on
     *     its field
     */
    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var overWie = inzending.tekst("overWie");
        keuze.eis(inzending.tekst("behandelaar"), "behandelaar");
        if (!Medewerkerkeuze.ANDERE.equals(overWie)) {
            keuze.eis(overWie, "overWie");
        }
        if (inzending.door().equals(overWie)) {
            throw DomainException.bijVeld(
                    "document.klachtOverJezelf",
                    "overWie",
                    "De klacht gaat over jou. Vraag een andere coördinator om ze te noteren.");
        }
        if (Objects.equals(overWie, inzending.tekst("behandelaar"))) {
            throw DomainException.bijVeld(
                    "document.behandelaarBetrokken",
                    "behandelaar",
                    "De klacht gaat over deze persoon. Kies iemand anders om ze te behandelen.");
        }
        return Map.of();
    }
}
