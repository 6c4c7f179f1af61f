package be.werkpad.web;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a form of ours, kept as it was typed, with what is wrong beside each field. A reading method
 * notes what is wrong and gives a harmless value; {@link #eisGoed} refuses before any value is used.
 */
public final class Invoer {
    private final Map<String, String> waarden;
    private final Map<String, String> fouten = new LinkedHashMap<>();

    private Invoer(Map<String, String> waarden) {
        this.waarden = waarden;
    }

    /** The values to begin with. */
    public static Invoer begin(Map<String, String> waarden) {
        return new Invoer(new HashMap<>(waarden));
    }

    public static Invoer van(HttpServletRequest request) {
        var waarden = new HashMap<String, String>();
        request.getParameterMap().forEach((veld, gegeven) -> waarden.put(veld, String.join("\n", gegeven)));
        return new Invoer(waarden);
    }

    /** As typed; empty when it was not. */
    public String waarde(String veld) {
        return waarden.getOrDefault(veld, "");
    }

    public boolean is(String veld, String waarde) {
        return waarde(veld).equals(waarde);
    }

    public @Nullable String fout(String veld) {
        return fouten.get(veld);
    }

    public boolean isFout() {
        return !fouten.isEmpty();
    }

    /** Every message once, for the top of the form. */
    public Set<String> meldingen() {
        return new LinkedHashSet<>(fouten.values());
    }

    /** Null when nothing was typed. */
    public @Nullable String tekst(String veld) {
        var waarde = waarde(veld).strip();
        return waarde.isEmpty() ? null : waarde;
    }

    public String verplicht(String veld) {
        var tekst = tekst(veld);
        return tekst == null ? fout(veld, "Vul dit in.", "") : tekst;
    }

    public LocalDate datum(String veld) {
        var datum = optioneleDatum(veld);
        return datum == null ? fout(veld, "Vul een datum in.", LocalDate.EPOCH) : datum;
    }

    public @Nullable LocalDate optioneleDatum(String veld) {
        var tekst = tekst(veld);
        try {
            return tekst == null ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            return fout(veld, "Dit is geen datum.", LocalDate.EPOCH);
        }
    }

    public int getal(String veld) {
        var getal = optioneelGetal(veld);
        return getal == null ? fout(veld, "Vul een getal in.", 0) : getal;
    }

    public @Nullable Integer optioneelGetal(String veld) {
        var tekst = tekst(veld);
        if (tekst == null) {
            return null;
        }
        return tekst.matches("\\d{1,6}") ? Integer.valueOf(tekst) : fout(veld, "Vul een geheel getal in.", 0);
    }

    /** With a comma or a point. */
    public @Nullable BigDecimal optioneelBedrag(String veld) {
        var tekst = tekst(veld);
        if (tekst == null) {
            return null;
        }
        return tekst.matches("\\d{1,6}([.,]\\d{1,2})?")
                ? new BigDecimal(tekst.replace(',', '.'))
                : fout(veld, "Vul een getal in.", BigDecimal.ZERO);
    }

    public <E extends Enum<E>> E keuze(Class<E> soort, String veld) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(constante -> constante.name().equals(waarde(veld)))
                .findFirst()
                .orElseGet(() -> fout(veld, "Maak een keuze.", soort.getEnumConstants()[0]));
    }

    public boolean ja(String veld) {
        return !waarde(veld).isEmpty();
    }

    /** @throws DomainException web.ongeldig with all that is wrong so far */
    public void eisGoed() {
        if (isFout()) {
            throw new DomainException(
                    "web.ongeldig",
                    "Niet alle velden zijn juist ingevuld.",
                    fouten.entrySet().stream()
                            .map(fout -> new Fout(fout.getKey(), fout.getValue()))
                            .toList());
        }
    }

    /** Puts a refusal beside the fields it is about; one without fields stands at the top. */
    public void meld(DomainException weigering) {
        weigering.fouten().forEach(fout -> fouten.putIfAbsent(fout.veld(), fout.melding()));
        if (weigering.fouten().isEmpty()) {
            fouten.put("", weigering.getMessage());
        }
    }

    private <T> T fout(String veld, String melding, T onschuldig) {
        fouten.putIfAbsent(veld, melding);
        return onschuldig;
    }
}
