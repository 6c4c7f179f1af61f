package be.werkpad.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with a form itself. Says everything at once, so that its author repairs it in one go. */
final class Schemakeuring {
    /** What may stay in the engine: codes, flags, numbers and dates, never what somebody wrote. */
    static final Set<Veldsoort> MAG_IN_ENGINE =
            EnumSet.of(Veldsoort.SELECT, Veldsoort.RADIO, Veldsoort.CHECKBOX, Veldsoort.NUMBER, Veldsoort.DATETIME);

    private static final Pattern FORMULIER_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,99}");
    private static final Pattern SLEUTEL =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63})*");

    private final Formulierschema schema;
    private final List<String> bezwaren = new ArrayList<>();

    Schemakeuring(Formulierschema schema) {
        this.schema = schema;
    }

    List<String> bezwaren() {
        if (schema.id().isEmpty()) {
            meld("schema.id");
        } else if (!FORMULIER_ID.matcher(schema.id()).matches()) {
            meld("schema.idVorm", schema.id());
        }
        componenten(schema.bron());
        velden(schema.velden(), List.of());
        return List.copyOf(bezwaren);
    }

    private void componenten(JsonNode ouder) {
        for (var component : ouder.path("components")) {
            var type = component.path("type").asText();
            var soort = Veldsoort.van(type);
            if (soort == Veldsoort.ONBEKEND) meld("schema.type", type);
            if (soort.heeftAntwoord()) sleutel(component, soort);
            if (soort == Veldsoort.EXPRESSION)
                meld("schema.expression", component.path("key").asText());
            if (soort == Veldsoort.GROUP && component.path("path").asText().length() > 0) sleutel(component, soort);
            if (soort == Veldsoort.GROUP || soort == Veldsoort.DYNAMICLIST) componenten(component);
        }
    }

    private void sleutel(JsonNode component, Veldsoort soort) {
        var groep = soort == Veldsoort.GROUP || soort == Veldsoort.DYNAMICLIST;
        var sleutel = component.path(groep ? "path" : "key").asText("");
        if (sleutel.isBlank()) {
            meld(
                    "schema.sleutel",
                    component.path("label").asText(component.path("type").asText()));
        } else if (!SLEUTEL.matcher(sleutel).matches()) {
            meld("schema.sleutelVorm", sleutel);
        }
    }

    private void velden(List<Veld> velden, List<Veld> buiten) {
        var gezien = new HashSet<List<String>>();
        for (var veld : velden) {
            if (botst(gezien, veld.pad())) meld("schema.dubbel", veld.naam());
            gezien.add(veld.pad());
            bezwaren.addAll(new Veldkeuring(veld).bezwaren());
            bezwaren.addAll(new Verwijzingkeuring(veld, velden, buiten).bezwaren());
            if (veld.isProcesvariabele() && (!buiten.isEmpty() || veld.pad().size() > 1)) {
                meld("schema.procesvariabelePlaats", veld.naam());
            }
            if (veld.soort() == Veldsoort.DYNAMICLIST) velden(veld.velden(), buiten.isEmpty() ? velden : buiten);
        }
    }

    /** The same place twice, or a place inside that of another field. */
    private static boolean botst(Set<List<String>> gezien, List<String> pad) {
        return gezien.stream().anyMatch(ander -> {
            var kortst = Math.min(ander.size(), pad.size());
            return ander.subList(0, kortst).equals(pad.subList(0, kortst));
        });
    }

    private void meld(String code, Object... gegevens) {
        bezwaren.add(Meldingen.tekst(code, gegevens));
    }
}
