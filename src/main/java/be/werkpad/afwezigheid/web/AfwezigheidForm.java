package be.werkpad.afwezigheid.web;

import be.werkpad.afwezigheid.NieuweAfwezigheid;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody fills in to be away, as it was typed. */
record AfwezigheidForm(
        @Nullable String account,
        @Nullable String eersteDag,
        @Nullable String laatsteDag,
        @Nullable String vervanger) {
    private static final DateTimeFormatter BELGISCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static AfwezigheidForm van(String account) {
        return new AfwezigheidForm(account, "", "", "");
    }

    /** @throws DomainException with a message for each field that is empty or no date (F.5) */
    NieuweAfwezigheid gelezen() {
        var fouten = new ArrayList<Fout>();
        var wie = gekozen("account", account, "Kies wie afwezig is.", fouten);
        var eerste = dag("eersteDag", eersteDag, fouten);
        var laatste = dag("laatsteDag", laatsteDag, fouten);
        var vervangt = gekozen("vervanger", vervanger, "Kies wie vervangt. Zonder vervanger kan het niet.", fouten);
        if (!fouten.isEmpty()) {
            throw new DomainException("afwezigheid.onvolledig", "Niet alle velden zijn juist ingevuld.", fouten);
        }
        return new NieuweAfwezigheid(wie, vervangt, eerste, laatste);
    }

    private static String gekozen(String veld, @Nullable String waarde, String melding, List<Fout> fouten) {
        if (waarde == null || waarde.isBlank()) {
            fouten.add(new Fout(veld, melding));
            return "";
        }
        return waarde;
    }

    private static LocalDate dag(String veld, @Nullable String waarde, List<Fout> fouten) {
        var tekst = waarde == null ? "" : waarde.strip();
        try {
            return tekst.contains("/") ? LocalDate.parse(tekst, BELGISCH) : LocalDate.parse(tekst);
        } catch (DateTimeParseException ongeldig) {
            fouten.add(new Fout(veld, "Vul een dag in die bestaat, zoals 24/12/2026."));
            return LocalDate.EPOCH;
        }
    }
}
