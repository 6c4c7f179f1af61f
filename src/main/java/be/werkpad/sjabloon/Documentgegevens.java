package be.werkpad.sjabloon;

import be.werkpad.shared.Aanspreekvorm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * All that a document can tell, as plain values, so that making a PDF needs no database and no engine.
 *
 * @param feiten what only some kinds know, by the name a text calls it, such as {@code bewaarTot}
 * @param lijsten tables that no form holds, by the name of {@code data-lijst}
 */
public record Documentgegevens(
        Kenmerk kenmerk,
        Betrokkenen betrokkenen,
        Formulieren formulieren,
        List<Keuze> keuzes,
        List<Termijn> termijnen,
        Map<String, String> feiten,
        Map<String, Lijst> lijsten) {

    /** How the paper speaks to its reader. */
    public Aanspreekvorm aanspreekvorm() {
        return betrokkenen.client().aanspreekvorm();
    }

    public Documentgegevens metVersie(int versienummer) {
        var nieuw =
                new Kenmerk(kenmerk.code(), versienummer, kenmerk.datum(), kenmerk.opgemaaktDoor(), kenmerk.dienst());
        return new Documentgegevens(nieuw, betrokkenen, formulieren, keuzes, termijnen, feiten, lijsten);
    }

    /** @param mag whether the answer to a field of a form may be told */
    public Documentgegevens alleen(BiPredicate<String, String> mag) {
        var over = new LinkedHashMap<String, Map<String, Object>>();
        formulieren.antwoorden().forEach((form, velden) -> {
            var toegelaten = new LinkedHashMap<>(velden);
            toegelaten.keySet().removeIf(veld -> !mag.test(form, veld));
            over.put(form, toegelaten);
        });
        return new Documentgegevens(
                kenmerk,
                betrokkenen,
                new Formulieren(over, formulieren.labels(), formulieren.extra()),
                keuzes,
                termijnen,
                feiten,
                lijsten);
    }

    /** @param code the code of the traject, printed on each page */
    public record Kenmerk(String code, int versienummer, LocalDate datum, String opgemaaktDoor, Dienst dienst) {}

    /** @param ondernemingsnummer of the organisatie; null when nobody filled it in */
    public record Dienst(
            String naam,
            @Nullable String organisatie,
            @Nullable String ondernemingsnummer,
            String adres,
            String telefoon,
            String email) {}

    /** @param werkpost only known from the contract on */
    public record Betrokkenen(
            Client client,
            Contactpersoon jobcoach,
            @Nullable Contactpersoon backup,
            @Nullable Contactpersoon vertegenwoordiger,
            @Nullable Werkpost werkpost,
            Clientzijde clientzijde) {
        /** The client signs, and beside the client whoever is named as representative. */
        public Betrokkenen(
                Client client,
                Contactpersoon jobcoach,
                @Nullable Contactpersoon backup,
                @Nullable Contactpersoon vertegenwoordiger,
                @Nullable Werkpost werkpost) {
            this(
                    client,
                    jobcoach,
                    backup,
                    vertegenwoordiger,
                    werkpost,
                    new Clientzijde(true, vertegenwoordiger == null ? List.of() : List.of(vertegenwoordiger.naam())));
        }

        public @Nullable String naamWerkpost() {
            return werkpost == null ? null : werkpost.naam();
        }
    }

    /**
     * Who signs on the side of the client (G.5).
     *
     * @param client whether the client signs
     * @param vertegenwoordigers one for each signature beside or for the client: who may set it
     */
    public record Clientzijde(boolean client, List<String> vertegenwoordigers) {}

    /** @param aanspreekvorm in which the paper speaks to the client; papers for others do not */
    public record Client(
            String voornaam, String naam, @Nullable LocalDate geboortedatum, Aanspreekvorm aanspreekvorm) {
        public String volledigeNaam() {
            return (voornaam + " " + naam).trim();
        }
    }

    public record Contactpersoon(
            String naam,
            @Nullable String telefoon,
            @Nullable String email) {}

    public record Werkpost(
            String naam,
            String adres,
            @Nullable String ondernemingsnummer,
            @Nullable Contactpersoon contactpersoon) {
        public Contactpersoon ondertekenaar() {
            return contactpersoon == null ? new Contactpersoon(naam, null, null) : contactpersoon;
        }
    }

    /**
     * @param antwoorden per form id the answers by field key, as they were stored
     * @param labels "form.veld" to the label of a field, "form.veld.CODE" to that of a value, "form" to its name;
     *     a column of a list is "form.lijst.kolom"
     * @param extra forms that a coordinator added and that must be in this document too
     */
    public record Formulieren(
            Map<String, Map<String, Object>> antwoorden, Map<String, String> labels, Set<String> extra) {}

    /**
     * @param code of the question, such as B2
     * @param opties what there was to choose from; empty for an answer of a werkgever
     */
    public record Keuze(
            String code,
            String vraag,
            List<String> opties,
            String gekozen,
            @Nullable String eigenWoorden,
            LocalDate datum) {}

    public record Termijn(String naam, LocalDate datum) {
        /** The call that asks how it goes at another dienst. */
        public static final String CONTROLEBEL = "We bellen om te vragen hoe het gaat";

        /** End of the name of a talk of which only the last day is known. */
        public static final String TEN_LAATSTE = ", ten laatste";

        /** End of the name of a talk that should have been. */
        public static final String TE_LAAT = ", dat is te laat";
    }

    /** @param rijen as many cells as there are columns; an unknown cell is empty */
    public record Lijst(List<String> kolommen, List<List<String>> rijen) {}
}
