package be.werkpad.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field with a place among the answers. Groups are gone: their path is part of {@link #pad()}, their conditions part
 * of the field's. Only a list (dynamiclist) has fields of its own.
 */
public final class Veld {
    private final JsonNode bron;
    private final List<String> pad;
    private final List<String> voorwaarden;
    private final List<Voorwaarde> verborgenAls;
    private final List<Veld> velden;

    Veld(JsonNode bron, List<String> pad, List<String> voorwaarden, List<Veld> velden) {
        this.bron = bron;
        this.pad = List.copyOf(pad);
        this.voorwaarden = List.copyOf(voorwaarden);
        this.verborgenAls = voorwaarden.stream()
                .map(Voorwaarde::lees)
                .flatMap(Optional::stream)
                .toList();
        this.velden = List.copyOf(velden);
    }

    public Veldsoort soort() {
        return Veldsoort.van(bron.path("type").asText());
    }

    /** Where the answer stands, from the form or from the row of the list it is in. */
    public List<String> pad() {
        return pad;
    }

    /** The path with dots: the name other fields use to point here. */
    public String naam() {
        return String.join(".", pad);
    }

    /** What a person reads above the field; the date label, and else the time label, for a date. */
    public String label() {
        return Stream.of(bron.path("label"), bron.path("dateLabel"), bron.path("timeLabel"))
                .map(tekst -> tekst.asText("").strip())
                .filter(tekst -> !tekst.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What stands before its answer on a paper, where nobody is asked anything any more; the label when it fits there too. */
    public String documentlabel() {
        return eigenschap("documentlabel").orElseGet(this::label);
    }

    /** Code to label, in order; empty when the options come from the data of the form. */
    public Map<String, String> opties() {
        var opties = new LinkedHashMap<String, String>();
        for (var optie : bron.path("values")) {
            var code = optie.path("value").asText();
            opties.putIfAbsent(code, optie.path("label").asText(code));
        }
        return opties;
    }

    /** The same in the words of a paper, for codes that the form says to who fills it in: "CLIENT=Jij; ANDERE=Een ander". */
    public Map<String, String> documentopties() {
        var opties = new LinkedHashMap<>(opties());
        eigenschap("documentopties").stream()
                .flatMap(waarde -> Arrays.stream(waarde.split(";")))
                .map(deel -> deel.strip().split("=", 2))
                .filter(deel -> deel.length == 2)
                .forEach(deel -> opties.put(deel[0], deel[1]));
        return opties;
    }

    /** The variable that holds the options, when they are not in the form. */
    public Optional<String> optiesUit() {
        return tekst("valuesKey");
    }

    /** The fields of one row; empty unless this is a list. */
    public List<Veld> velden() {
        return velden;
    }

    /** One of the custom properties a coordinator sets in Camunda Modeler. */
    public Optional<String> eigenschap(String naam) {
        return tekst(bron.path("properties").path(naam));
    }

    /** Parts of a custom property that holds several, separated by commas. */
    public List<String> eigenschappen(String naam) {
        return eigenschap(naam).stream()
                .flatMap(waarde -> Arrays.stream(waarde.split(",")))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
    }

    /** Shown only: its answer is not taken from who fills in the form. */
    public boolean isVast() {
        return bron.path("disabled").asBoolean() || bron.path("readonly").asBoolean();
    }

    public boolean isVerplicht() {
        return bron.path("validate").path("required").asBoolean();
    }

    public boolean isProcesvariabele() {
        return eigenschap("procesvariabele").filter("ja"::equals).isPresent();
    }

    /** date, time or datetime. */
    public String subtype() {
        return tekst("subtype").orElse("date");
    }

    List<Regel> regels() {
        return eigenschappen("regel").stream()
                .map(Regel::van)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    boolean isVerborgen(Bereik bereik) {
        return verborgenAls.stream().anyMatch(voorwaarde -> voorwaarde.geldt(bereik));
    }

    List<String> voorwaarden() {
        return voorwaarden;
    }

    /** A number under {@code validate}; FEEL there is refused by {@link Formulierschema#bezwaren()}. */
    Optional<BigDecimal> grens(String naam) {
        return getal(bron.path("validate").path(naam));
    }

    Optional<BigDecimal> getal(String naam) {
        return getal(bron.path(naam));
    }

    /** The step of a number, if it is one that can be divided by. */
    Optional<BigDecimal> stap() {
        var stap = bron.path("increment");
        if (stap.isNumber()) return getal("increment").filter(getal -> getal.signum() > 0);
        return tekst("increment")
                .filter(getal -> getal.matches("0*[1-9][0-9]{0,8}|0\\.0{0,8}[1-9][0-9]{0,8}"))
                .map(BigDecimal::new);
    }

    Optional<String> patroon() {
        return tekst(bron.path("validate").path("pattern"));
    }

    /** email, phone, or nothing. */
    String validationType() {
        return tekst(bron.path("validate").path("validationType")).orElse("");
    }

    Optional<Integer> aantal(String eigenschap) {
        return eigenschap(eigenschap)
                .filter(waarde -> waarde.matches("[0-9]{1,4}"))
                .map(Integer::valueOf);
    }

    Optional<String> tekst(String naam) {
        return tekst(bron.path(naam));
    }

    boolean aan(String naam) {
        return bron.path(naam).asBoolean();
    }

    JsonNode bron() {
        return bron;
    }

    private static Optional<String> tekst(JsonNode knoop) {
        return knoop.isValueNode()
                ? Optional.of(Objects.toString(knoop.asText(), "").strip()).filter(tekst -> !tekst.isEmpty())
                : Optional.empty();
    }

    private static Optional<BigDecimal> getal(JsonNode knoop) {
        return knoop.isNumber() ? Optional.of(knoop.decimalValue()) : Optional.empty();
    }
}
