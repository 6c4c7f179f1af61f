package be.werkpad.risico;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a weighed risk must hold to (F.20, C.7). Knows no form and no database. */
public final class Risicoregels {
    private Risicoregels() {}

    /**
     * @param vandaag day on which it is weighed
     * @throws DomainException risico.onvolledig with the field it is about
     */
    public static void eis(Antwoordblad risico, LocalDate vandaag) {
        eis(gevuld(risico.tekst("watWilClient")), "watWilClient", "Schrijf wat de cliënt zelf wil.");
        var hoog = "GROOT".equals(risico.tekst("kans")) || "ZEER_ERNSTIG".equals(risico.tekst("gevolg"));
        eis(
                !hoog || gevuld(risico.tekst("akkoordCoordinator")),
                "akkoordCoordinator",
                "Bij een groot risico is een coördinator akkoord. Schrijf wie.");
        var besluit = risico.verplicht("besluit");
        eis(
                !"DOEN_MET_MAATREGELEN".equals(besluit)
                        || !risico.rijen("maatregelen").isEmpty(),
                "maatregelen",
                "Welke maatregelen spreken jullie af?");
        eis(
                !"DOEN".equals(besluit) || !hoog || !risico.rijen("maatregelen").isEmpty(),
                "maatregelen",
                "Zo’n groot risico nemen kan alleen met maatregelen.");
        var nazienOp = risico.datum("nazienOp");
        eis(
                nazienOp != null && nazienOp.isAfter(vandaag) && !nazienOp.isAfter(vandaag.plusYears(1)),
                "nazienOp",
                "Kies een dag binnen het jaar om dit opnieuw te bekijken.");
    }

    private static boolean gevuld(@Nullable String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private static void eis(boolean klopt, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld("risico.onvolledig", veld, melding);
        }
    }
}
