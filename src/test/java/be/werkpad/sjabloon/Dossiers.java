package be.werkpad.sjabloon;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Documentgegevens.Betrokkenen;
import be.werkpad.sjabloon.Documentgegevens.Formulieren;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dossiers of people who do not exist: one with every answer, a very long one, and one with nothing at all. */
public final class Dossiers {
    public static final LocalDate DAG = LocalDate.of(2027, 1, 11);
    public static final Sjablonen SJABLONEN = new Sjablonen();
    private static final Voorbeelddossier VOORBEELD = new Voorbeelddossier();
    private static final String ZIN = "Dit is een zin over werken in de tuin met Zoë, Łukasz en Nguyễn 🌻. ";
    private static final int RIJEN = 12;
    private static final int HERHALINGEN = 6;

    private Dossiers() {}

    public static DocumentRenderer renderer() {
        return new DocumentRenderer(SJABLONEN, new PdfRenderer());
    }

    public static Tekenbladen tekenbladen() {
        return new Tekenbladen(new PdfRenderer());
    }

    public static Documentgegevens volledig(String sjabloon) {
        return VOORBEELD.voor(SJABLONEN.voorschrift(sjabloon), DAG);
    }

    public static Documentgegevens volledig(String sjabloon, Aanspreekvorm vorm) {
        return VOORBEELD.voor(SJABLONEN.voorschrift(sjabloon), DAG, vorm);
    }

    public static Documentgegevens zonderAntwoorden(String sjabloon) {
        var vol = volledig(sjabloon);
        var mensen = vol.betrokkenen();
        return new Documentgegevens(
                vol.kenmerk(),
                new Betrokkenen(mensen.client(), mensen.jobcoach(), null, null, null),
                new Formulieren(Map.of(), Map.of(), Set.of()),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    public static Documentgegevens met(String sjabloon, Map<String, Map<String, Object>> antwoorden) {
        var vol = volledig(sjabloon);
        return metAntwoorden(vol, antwoorden, Set.of());
    }

    public static Documentgegevens metAntwoorden(
            Documentgegevens vol, Map<String, Map<String, Object>> antwoorden, Set<String> extra) {
        return new Documentgegevens(
                vol.kenmerk(),
                vol.betrokkenen(),
                new Formulieren(antwoorden, vol.formulieren().labels(), extra),
                vol.keuzes(),
                vol.termijnen(),
                vol.feiten(),
                vol.lijsten());
    }

    /** Each text of half a page, each list of a dozen rows, six times as many choices. */
    public static Documentgegevens zeerLang(String sjabloon) {
        return zeerLang(sjabloon, RIJEN);
    }

    public static Documentgegevens zeerLang(String sjabloon, int rijen) {
        var vol = volledig(sjabloon);
        var lang = new LinkedHashMap<String, Map<String, Object>>();
        vol.formulieren().antwoorden().forEach((form, velden) -> {
            var groot = new LinkedHashMap<String, Object>();
            velden.forEach((veld, waarde) -> groot.put(veld, vergroot(waarde, rijen)));
            lang.put(form, groot);
        });
        var lijsten = new LinkedHashMap<String, Lijst>();
        vol.lijsten()
                .forEach((naam, lijst) -> lijsten.put(
                        naam,
                        new Lijst(
                                lijst.kolommen(),
                                Collections.nCopies(rijen, lijst.rijen()).stream()
                                        .flatMap(List::stream)
                                        .toList())));
        return new Documentgegevens(
                vol.kenmerk(),
                vol.betrokkenen(),
                new Formulieren(lang, vol.formulieren().labels(), Set.of()),
                vol.keuzes().stream()
                        .flatMap(keuze -> Stream.generate(() -> keuze).limit(HERHALINGEN))
                        .toList(),
                vol.termijnen(),
                vol.feiten(),
                lijsten);
    }

    private static Object vergroot(Object waarde, int rijen) {
        if (waarde instanceof String tekst && tekst.contains(" ")) {
            return tekst + " " + ZIN.repeat(HERHALINGEN);
        }
        if (waarde instanceof List<?> lijst && !lijst.isEmpty() && lijst.get(0) instanceof Map<?, ?> rij) {
            return IntStream.range(0, rijen)
                    .mapToObj(nummer -> genummerd(rij, nummer))
                    .toList();
        }
        return waarde;
    }

    private static Map<String, Object> genummerd(Map<?, ?> rij, int nummer) {
        var nieuw = new LinkedHashMap<String, Object>();
        rij.forEach((kolom, waarde) -> nieuw.put(
                kolom.toString(),
                waarde instanceof String tekst && tekst.contains(" ") ? tekst + " nr " + nummer : waarde));
        return nieuw;
    }
}
