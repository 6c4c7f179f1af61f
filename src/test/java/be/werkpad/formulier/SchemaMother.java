package be.werkpad.formulier;

import be.werkpad.shared.Fout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Forms for tests, written with single quotes. */
final class SchemaMother {
    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23); // a Monday

    private SchemaMother() {}

    static Formulierschema schema(String... componenten) {
        return Formulierschema.parse("{'id':'proef','type':'default','components':[%s]}"
                .formatted(String.join(",", componenten))
                .replace('\'', '"'));
    }

    /** One component with a label for each part it may show, so that only the part under test can be wrong. */
    static String veld(String type, String sleutel, String... rest) {
        var extra = rest.length == 0 ? "" : "," + String.join(",", rest);
        return "{'type':'%s','key':'%s','label':'%s','dateLabel':'%s','timeLabel':'uur'%s}"
                .formatted(type, sleutel, hoofdletter(sleutel), hoofdletter(sleutel), extra);
    }

    static String keuze(String type, String sleutel, String... rest) {
        return veld(
                type,
                sleutel,
                "'values':[{'value':'A','label':'De A'},{'value':'B','label':'De B'}]"
                        + (rest.length == 0 ? "" : "," + String.join(",", rest)));
    }

    static String eigenschappen(String... paren) {
        var tekst = new StringBuilder();
        for (var i = 0; i < paren.length; i += 2) {
            tekst.append(i == 0 ? "" : ",").append("'%s':'%s'".formatted(paren[i], paren[i + 1]));
        }
        return "'properties':{%s}".formatted(tekst);
    }

    static String lijst(String pad, String extra, String... componenten) {
        return "{'type':'dynamiclist','path':'%s','label':'%s','isRepeating':true%s,'components':[%s]}"
                .formatted(pad, pad, extra.isEmpty() ? "" : "," + extra, String.join(",", componenten));
    }

    static String groep(String pad, String extra, String... componenten) {
        return "{'type':'group','path':'%s','label':'groep'%s,'components':[%s]}"
                .formatted(pad, extra.isEmpty() ? "" : "," + extra, String.join(",", componenten));
    }

    static Controleresultaat controleer(Formulierschema schema, Map<String, Object> antwoorden) {
        return new Formuliercontrole().controleer(schema, antwoorden, VANDAAG);
    }

    /** One field "veld" with one answer, which may be null. */
    static Controleresultaat controleer(String component, Object antwoord) {
        var antwoorden = new HashMap<String, Object>();
        antwoorden.put("veld", antwoord);
        return controleer(schema(component), antwoorden);
    }

    static List<String> meldingen(Controleresultaat resultaat) {
        return resultaat.fouten().stream().map(Fout::melding).toList();
    }

    static List<String> velden(Controleresultaat resultaat) {
        return resultaat.fouten().stream().map(Fout::veld).toList();
    }

    static String bestand(String naam) {
        try (var bron = Objects.requireNonNull(SchemaMother.class.getResourceAsStream("/formulier/" + naam))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
