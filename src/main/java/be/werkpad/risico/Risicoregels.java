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
        var maatregelen = !risico.rijen("maatregelen").isEmpty();
        switch (risico.verplicht("besluit")) {
            case "DOEN_MET_MAATREGELEN" -> eis(maatregelen, "maatregelen", "Welke maatregelen spreken jullie af?");
            case "DOEN" -> {
                eis(
                        maatregelen || !isGroot(risico),
                        "maatregelen",
                        "Zo’n groot risico nemen kan alleen met maatregelen.");
                eis(
                        maatregelen || gevuld(risico.tekst("aanvaardReden")),
                        "aanvaardReden",
                        "Waarom doen jullie het zonder maatregelen?");
            }
            default -> {} // not doing it needs no measures
        }
        eisBinnenHetJaar(risico.datum("nazienOp"), vandaag, "nazienOp");
    }

    static void eisBinnenHetJaar(@Nullable LocalDate dag, LocalDate vandaag, String veld) {
        eis(
                dag != null && dag.isAfter(vandaag) && !dag.isAfter(vandaag.plusYears(1)),
                veld,
                "Kies een dag binnen het jaar om dit opnieuw te bekijken.");
    }

    /** A big chance, a very serious effect, or much risk that is left (C.7). */
    static boolean isGroot(Antwoordblad risico) {
        return "GROOT".equals(risico.tekst("kans"))
                || "ZEER_ERNSTIG".equals(risico.tekst("gevolg"))
                || "GROOT".equals(risico.tekst("restrisico"));
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
