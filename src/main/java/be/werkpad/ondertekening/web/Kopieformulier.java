package be.werkpad.ondertekening.web;

import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.ondertekening.KopieVoorWerkpostNoteren;
import be.werkpad.ondertekening.KopieVoorWerkpostNoteren.Kopie;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Tekst;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody notes in the dossier of a copy for the werkpost: when, how, and what shows it. */
@Component
class Kopieformulier {
    private static final int LANGSTE_BEWIJS = 500;

    private final KopieVoorWerkpostNoteren noteren;
    private final CurrentUser user;
    private final Clock clock;

    Kopieformulier(KopieVoorWerkpostNoteren noteren, CurrentUser user, Clock clock) {
        this.noteren = noteren;
        this.user = user;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** @throws DomainException ondertekening.kopieOngeldig, and those of the use case */
    void noteer(OndertekeningKaart ronde, Map<String, String> velden) {
        var vorm = "MAIL".equals(velden.get("vorm")) ? Vorm.MAIL : Vorm.PAPIER;
        noteren.voor(ronde, new Kopie(dag(velden.get("op")), vorm, bewijs(velden.get("bewijs")), user.account()));
    }

    private static LocalDate dag(@Nullable String tekst) {
        try {
            return LocalDate.parse(tekst == null ? "" : tekst);
        } catch (DateTimeParseException geenDatum) {
            throw new DomainException("ondertekening.kopieOngeldig", "Vul in wanneer de werkpost de kopie kreeg.");
        }
    }

    private static @Nullable String bewijs(@Nullable String tekst) {
        var schoon = tekst == null ? "" : Tekst.opgeschoond(tekst);
        if (Tekst.lengte(schoon) > LANGSTE_BEWIJS || Tekst.heeftStuurtekens(schoon)) {
            throw new DomainException("ondertekening.kopieOngeldig", "Hou het bewijs bij één korte tekst.");
        }
        return schoon.isEmpty() ? null : schoon;
    }
}
