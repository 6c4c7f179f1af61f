package be.werkpad.formulier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with one field, apart from its place in the form. */
final class Veldkeuring {
    private static final Set<String> EIGENSCHAPPEN = Set.of(
            "document",
            "documentlabel",
            "documentopties",
            "regel",
            "minAantal",
            "maxAantal",
            "nietVoor",
            "nietNa",
            "minstensEen",
            "verplichtAls",
            "procesvariabele",
            "melding");
    private static final List<String> GRENZEN = List.of("min", "max", "minLength", "maxLength");

    private final Veld veld;
    private final List<String> bezwaren = new ArrayList<>();

    Veldkeuring(Veld veld) {
        this.veld = veld;
    }

    List<String> bezwaren() {
        if (!heeftLabel()) meld("schema.label");
        if (veld.soort() == Veldsoort.DYNAMICLIST && !veld.aan("isRepeating")) meld("schema.lijst");
        if (veld.bron().path("readonly").isTextual()) meld("schema.readonly");
        validatie();
        if (veld.soort().isKeuze()) opties();
        if (veld.soort() == Veldsoort.DATETIME) datum();
        eigenschappen();
        regels();
        aantallen();
        return bezwaren;
    }

    /** form-js shows only the labels that belong to the subtype of a date. */
    private boolean heeftLabel() {
        if (!veld.soort().isInvoer()) return true;
        if (veld.soort() != Veldsoort.DATETIME) return veld.tekst("label").isPresent();
        return switch (veld.subtype()) {
            case "time" -> veld.tekst("timeLabel").isPresent();
            case "datetime" ->
                veld.tekst("dateLabel").isPresent() && veld.tekst("timeLabel").isPresent();
            default -> veld.tekst("dateLabel").isPresent();
        };
    }

    private void validatie() {
        var validatie = veld.bron().path("validate");
        validatie.fields().forEachRemaining(regel -> {
            if (regel.getValue().asText("").startsWith("=")) meld("schema.feel", regel.getKey());
        });
        for (var grens : GRENZEN) {
            var waarde = validatie.path(grens);
            if (!waarde.isMissingNode()
                    && !waarde.isNull()
                    && !waarde.isNumber()
                    && !waarde.asText("").startsWith("=")) {
                meld("schema.getal", grens);
            }
        }
        omgekeerd("min", "max");
        omgekeerd("minLength", "maxLength");
        veld.patroon().filter(patroon -> Patroon.lees(patroon).isEmpty()).ifPresent(patroon -> meld("schema.patroon"));
    }

    private void omgekeerd(String laag, String hoog) {
        var laagste = veld.grens(laag);
        var hoogste = veld.grens(hoog);
        if (laagste.isPresent() && hoogste.isPresent() && laagste.get().compareTo(hoogste.get()) > 0) {
            meld("schema.omgekeerd", laag, hoog);
        }
    }

    private void opties() {
        if (veld.tekst("valuesExpression").isPresent()) meld("schema.optiesFeel");
        if (veld.optiesUit().isPresent() || veld.tekst("valuesExpression").isPresent()) return;
        if (veld.opties().isEmpty()) meld("schema.optiesGeen");
        var gezien = new HashSet<String>();
        for (var optie : veld.bron().path("values")) {
            var code = optie.path("value");
            if (!code.isTextual() || code.asText().isBlank()) meld("schema.optieTekst", code.asText());
            if (!gezien.add(code.asText())) meld("schema.optieDubbel", code.asText());
            if (optie.path("label").asText("").isBlank()) meld("schema.optieLabel", code.asText());
        }
    }

    private void datum() {
        if (!Set.of("date", "time", "datetime").contains(veld.subtype())) meld("schema.subtype", veld.subtype());
        var utc = veld.tekst("timeSerializingFormat").filter("utc_normalized"::equals);
        if ("time".equals(veld.subtype()) && utc.isPresent()) meld("schema.utc");
    }

    private void eigenschappen() {
        veld.bron().path("properties").fieldNames().forEachRemaining(naam -> {
            if (!EIGENSCHAPPEN.contains(naam)) meld("schema.eigenschap", naam);
        });
        veld.eigenschap("procesvariabele").ifPresent(waarde -> {
            if (!"ja".equals(waarde)) meld("schema.procesvariabeleWaarde", waarde);
            if (!Schemakeuring.MAG_IN_ENGINE.contains(veld.soort())) meld("schema.procesvariabeleSoort");
        });
    }

    private void regels() {
        for (var naam : veld.eigenschappen("regel")) {
            var regel = Regel.van(naam);
            if (regel.isEmpty()) {
                meld("schema.regel", naam);
            } else if (!past(regel.get())) {
                meld(regel.get().isOpDatum() ? "schema.regelDatum" : "schema.regelTekst", naam);
            }
        }
    }

    private boolean past(Regel regel) {
        if (!regel.isOpDatum()) return regel.isVoorTekst(veld.soort());
        return veld.soort() == Veldsoort.DATETIME && !"time".equals(veld.subtype());
    }

    private void aantallen() {
        Stream.of("minAantal", "maxAantal")
                .filter(naam -> veld.eigenschap(naam).isPresent())
                .forEach(naam -> {
                    if (veld.aantal(naam).isEmpty()) meld("schema.getal", naam);
                    if (veld.soort() != Veldsoort.DYNAMICLIST && !veld.soort().isMeerkeuze())
                        meld("schema.aantal", naam);
                });
        if (veld.aantal("minAantal").orElse(0) > veld.aantal("maxAantal").orElse(9999)) {
            meld("schema.omgekeerd", "minAantal", "maxAantal");
        }
    }

    private void meld(String code, Object... gegevens) {
        var alles = new ArrayList<Object>();
        alles.add(veld.naam());
        alles.addAll(List.of(gegevens));
        bezwaren.add(Meldingen.tekst(code, alles));
    }
}
