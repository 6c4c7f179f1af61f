package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;

import be.werkpad.sjabloon.pdf.PdfCheck;
import be.werkpad.sjabloon.pdf.PdfReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One kind of paper, on one dossier, in one level, made and looked at; the file stays in target/pdf. */
record Proefdruk(Voorschrift soort, Dossier dossier, Taalniveau niveau) {
    private static final DocumentRenderer RENDERER = Dossiers.renderer();
    private static final List<String> RESTEN = List.of("${", "[[", "th:", "data-", "null", "□");
    private static final Pattern CIJFERDATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{5,}\\b|\\b[A-Z]{2,}_[A-Z_]+");

    enum Dossier {
        LEEG(Dossiers::zonderAntwoorden),
        VOL(Dossiers::volledig),
        LANG(Dossiers::zeerLang);

        private final Function<String, Documentgegevens> gegevens;

        Dossier(Function<String, Documentgegevens> gegevens) {
            this.gegevens = gegevens;
        }
    }

    /** Everything that is wrong with it. */
    List<String> gebreken() throws IOException {
        var papier =
                RENDERER.maak(SJABLONEN.meegeleverd(soort.sleutel()), dossier.gegevens.apply(soort.sleutel()), niveau);
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(this + ".pdf"), papier.pdf());
        var gelezen = PdfReading.of(papier.pdf());
        var gebreken = new ArrayList<>(PdfCheck.failures(papier.pdf()));
        HtmlText.firstDifference(papier.html(), gelezen).ifPresent(gebreken::add);
        resten(gelezen).forEach(gebreken::add);
        gelezen.strandedHeadings(HtmlText.inleidingen(papier.html()))
                .forEach(kop -> gebreken.add("stranded heading on " + kop));
        gelezen.emptyPages().forEach(blad -> gebreken.add("nothing on page " + blad));
        kenmerken(gelezen).forEach(gebreken::add);
        return gebreken;
    }

    private static Stream<String> resten(PdfReading gelezen) {
        var tekst = gelezen.spoken() + gelezen.artifacts();
        return Stream.of(
                        RESTEN.stream().filter(tekst::contains).map(rest -> "left over: " + rest),
                        CIJFERDATUM.matcher(tekst).results().map(datum -> "date not written out: " + datum.group()),
                        CODE.matcher(gelezen.spoken()).results().map(code -> "code not written out: " + code.group()))
                .flatMap(each -> each);
    }

    private Stream<String> kenmerken(PdfReading gelezen) {
        var bladen = gelezen.pages().size();
        return Stream.of(
                        gelezen.title().startsWith(soort.naam() + " van ") ? "" : "title is " + gelezen.title(),
                        gelezen.language().equals("nl-BE") ? "" : "language is " + gelezen.language(),
                        gelezen.isTagged() ? "" : "not tagged",
                        gelezen.artifacts().contains("BW-7F3K2·versie1·pagina%dvan%<d".formatted(bladen))
                                ? ""
                                : "no footer on the last page")
                .filter(gebrek -> !gebrek.isEmpty());
    }

    @Override
    public String toString() {
        return "%s-%s-%s".formatted(soort.sleutel(), dossier, niveau);
    }
}
