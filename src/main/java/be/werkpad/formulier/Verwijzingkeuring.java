package be.werkpad.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what a field says of other fields can be true: they exist, and are of the right kind. */
final class Verwijzingkeuring {
    private final Veld veld;
    private final List<Veld> hier;
    private final List<Veld> buiten;
    private final List<String> bezwaren = new ArrayList<>();

    /** The fields beside it, and those of the whole form when it stands in a list. */
    Verwijzingkeuring(Veld veld, List<Veld> hier, List<Veld> buiten) {
        this.veld = veld;
        this.hier = hier;
        this.buiten = buiten;
    }

    List<String> bezwaren() {
        veld.voorwaarden().forEach(this::voorwaarde);
        datum("nietVoor");
        datum("nietNa");
        veld.eigenschappen("minstensEen").forEach(naam -> bestaat("minstensEen", naam));
        veld.eigenschappen("verplichtAls").forEach(this::verplichtAls);
        return bezwaren;
    }

    private void voorwaarde(String tekst) {
        var voorwaarde = Voorwaarde.lees(tekst);
        if (voorwaarde.isEmpty()) meld("schema.voorwaarde", tekst);
        voorwaarde.stream().flatMap(gelezen -> gelezen.namen().stream()).forEach(naam -> {
            if (doelVan(naam).isEmpty()) meld("schema.verwijzing", "conditional", naam);
        });
    }

    /** Where a name in FEEL points: bare names to the form, {@code this.x} to the row. */
    private Optional<Veld> doelVan(String naam) {
        var wortel = buiten.isEmpty() ? hier : buiten;
        if (naam.matches("(this|_this_)\\..+")) return zoek(hier, naam.substring(naam.indexOf('.') + 1));
        if (naam.matches("(parent|_parent_)\\..+")) return zoek(wortel, naam.substring(naam.indexOf('.') + 1));
        return zoek(wortel, naam);
    }

    private void datum(String eigenschap) {
        veld.eigenschap(eigenschap).ifPresent(naam -> {
            var ander = bestaat(eigenschap, naam);
            var past = veld.soort() == Veldsoort.DATETIME
                    && ander.filter(een -> een.soort() == Veldsoort.DATETIME
                                    && een.subtype().equals(veld.subtype()))
                            .isPresent();
            if (ander.isPresent() && !past) meld("schema.andereDatum", eigenschap, naam);
        });
    }

    private void verplichtAls(String deel) {
        var delen = deel.split("=", 2);
        if (delen.length < 2) {
            meld("schema.verplichtAls", deel);
            return;
        }
        bestaat("verplichtAls", delen[0].strip())
                .filter(ander -> ander.soort().isKeuze() && ander.optiesUit().isEmpty())
                .filter(ander -> !ander.opties().containsKey(delen[1].strip()))
                .ifPresent(ander -> meld("schema.verplichtAlsCode", ander.naam(), delen[1].strip()));
    }

    private Optional<Veld> bestaat(String eigenschap, String naam) {
        var gevonden = zoek(Stream.concat(hier.stream(), buiten.stream()).toList(), naam);
        if (gevonden.isEmpty()) meld("schema.verwijzing", eigenschap, naam);
        return gevonden;
    }

    private static Optional<Veld> zoek(List<Veld> velden, String naam) {
        return velden.stream().filter(een -> een.naam().equals(naam)).findFirst();
    }

    private void meld(String code, Object... gegevens) {
        var alles = new ArrayList<Object>();
        alles.add(veld.naam());
        alles.addAll(List.of(gegevens));
        bezwaren.add(Meldingen.tekst(code, alles));
    }
}
