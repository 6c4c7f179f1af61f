package be.werkpad.document;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.plaatsing.Hulpafspraak;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Werkafspraken;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agreements of one plaatsing as the answers of the forms that papers print. */
final class Geldendeafspraken {
    private final Urenafspraak uren;
    private final Hulpafspraak hulp;
    private final List<Takenpakkettaak> taken;

    Geldendeafspraken(Werkafspraken afspraken) {
        this.uren = Objects.requireNonNull(afspraken.uren());
        this.hulp = Objects.requireNonNull(afspraken.hulp());
        this.taken = afspraken.taken();
    }

    void werkBij(String formulier, Map<String, Object> antwoorden) {
        switch (formulier) {
            case "afspraken-vastleggen" -> werkAfsprakenBij(antwoorden);
            case "takenpakket-samenstellen" -> werkTakenBij(antwoorden);
            case "afspraken-aanpassen" -> laatVallenAlsDatVoorbijIs(antwoorden);
            default -> {}
        }
    }

    private void werkAfsprakenBij(Map<String, Object> antwoorden) {
        if (!zijnDeDagen(antwoorden)) {
            antwoorden.put(
                    "dagen",
                    uren.rooster().dagen().stream().sorted().map(Enum::name).toList());
        }
        antwoorden.put("vanUur", uren.rooster().van().toString());
        antwoorden.put("totUur", uren.rooster().tot().toString());
        zetAlsBekend(antwoorden, "pauze", uren.pauze());
        zetHulp(antwoorden, "werkbegeleider", hulp.werkbegeleider());
        zetHulp(antwoorden, "werkbegeleiderBackup", hulp.backup());
        zetAlsBekend(antwoorden, "contactBijProbleem", hulp.contactBijProbleem());
    }

    /** The number was of who helped then. */
    private static void zetHulp(Map<String, Object> antwoorden, String veld, @Nullable String naam) {
        if (!Objects.equals(antwoorden.get(veld), naam)) {
            antwoorden.remove(veld);
            antwoorden.remove(veld + "Telefoon");
            zetAlsBekend(antwoorden, veld, naam);
        }
    }

    private void werkTakenBij(Map<String, Object> antwoorden) {
        if (!taken(antwoorden).equals(taken)) {
            antwoorden.put("taken", taken.stream().map(Geldendeafspraken::rij).toList());
        }
    }

    /** "What changes" in the trial is no news any more when another change came after it. */
    private void laatVallenAlsDatVoorbijIs(Map<String, Object> antwoorden) {
        var blad = new Antwoordblad(antwoorden);
        var geldt = (blad.keuzes("dagen").isEmpty() || zijnDeDagen(antwoorden))
                && isNogZo(blad, "vanUur", uren.rooster().van().toString())
                && isNogZo(blad, "totUur", uren.rooster().tot().toString())
                && isNogZo(blad, "werkbegeleider", hulp.werkbegeleider())
                && isNogZo(blad, "contactBijProbleem", hulp.contactBijProbleem())
                && taken.containsAll(taken(antwoorden));
        if (!geldt) {
            antwoorden.clear();
        }
    }

    private boolean zijnDeDagen(Map<String, Object> antwoorden) {
        var dagen = new HashSet<>(new Antwoordblad(antwoorden).keuzes("dagen"));
        return dagen.equals(
                Set.copyOf(uren.rooster().dagen().stream().map(Enum::name).toList()));
    }

    private static boolean isNogZo(Antwoordblad blad, String veld, @Nullable String nu) {
        var toen = blad.tekst(veld);
        return toen == null || nu == null || toen.equals(nu);
    }

    private static void zetAlsBekend(Map<String, Object> antwoorden, String veld, @Nullable String waarde) {
        if (waarde != null) {
            antwoorden.put(veld, waarde);
        }
    }

    private static List<Takenpakkettaak> taken(Map<String, Object> antwoorden) {
        return new Antwoordblad(antwoorden)
                .rijen("taken").stream()
                        .map(rij -> new Takenpakkettaak(
                                rij.verplicht("taak"), rij.tekst("wanneer"), rij.tekst("duur"), rij.tekst("uitleg")))
                        .toList();
    }

    private static Map<String, Object> rij(Takenpakkettaak taak) {
        var rij = new LinkedHashMap<String, Object>();
        rij.put("taak", taak.taak());
        zetAlsBekend(rij, "wanneer", taak.wanneer());
        zetAlsBekend(rij, "duur", taak.duur());
        zetAlsBekend(rij, "uitleg", taak.uitleg());
        return rij;
    }
}
