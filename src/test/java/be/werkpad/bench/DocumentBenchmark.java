package be.werkpad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.DocumentRenderer;
import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.sjabloon.inhoud.Opmaak;
import be.werkpad.sjabloon.pdf.PdfRenderer;
import be.werkpad.sjabloon.pdf.UntaggedRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents in a second and memory: our files beside the same library without PDF/A and PDF/UA, LibreOffice on the same
 * HTML and bare PDFBox writing as many pages. All in one run, in turn.
 */
@Tag("bench")
class DocumentBenchmark {
    /** Long enough for the compiler of the JVM: after a few seconds it is still at a third of its speed. */
    private static final Duration OPWARMEN = Duration.ofSeconds(30);

    private static final Duration RONDE = Duration.ofSeconds(3);
    private static final int RONDES = 3;
    private static final int RIJEN_VAN_EEN_BUNDEL = 34;
    private static final int IN_EEN_RIJ = 1_000;
    private static final int REGELS = 45;

    private final DocumentRenderer geheel = Dossiers.renderer();
    private final PdfRenderer pdf = new PdfRenderer();
    private final UntaggedRenderer kaal = new UntaggedRenderer();

    @TempDir
    Path map;

    @Test
    void makesDocumentsBesideOthers() throws Exception {
        var zonderKantoor = Kantoorpakket.isErNiet();
        if (zonderKantoor) {
            System.out.println("LibreOffice is not installed: its lines are skipped.");
        }
        System.out.println("| document | way | threads | documents/s | peak heap, MiB |\n|---|---|---|---|---|");
        for (var opdracht : opdrachten()) {
            for (var werk : opdracht.werk().values()) {
                Productie.van(werk, 2, OPWARMEN);
            }
            var een = meet(opdracht, 1);
            meet(opdracht, 2);
            if (!zonderKantoor) {
                vergelijk(opdracht, een);
            }
        }
    }

    @Test
    void makesAThousandWithoutGrowth() throws Exception {
        var opdracht = opdrachten().get(0);
        var na = new ArrayList<Long>();
        for (var nummer = 1; nummer <= IN_EEN_RIJ; nummer++) {
            opdracht.werk().get("Werkpad, dossier to page and PDF").call();
            if (nummer == IN_EEN_RIJ / 10 || nummer == IN_EEN_RIJ) {
                na.add(levend());
            }
        }
        System.out.printf("live heap after %d and %d documents: %s MiB%n", IN_EEN_RIJ / 10, IN_EEN_RIJ, na);
        assertThat(na.get(1)).isLessThanOrEqualTo(na.get(0) + 2);
    }

    /** @param werk the ways to make it, that of the program first */
    private record Opdracht(String naam, String html, Map<String, Callable<byte[]>> werk) {}

    private List<Opdracht> opdrachten() throws IOException {
        return List.of(
                opdracht("Profiel bij Start", "profiel-bij-start", Dossiers.volledig("profiel-bij-start")), bundel());
    }

    private Opdracht bundel() throws IOException {
        var bundel =
                opdracht("bundle", "wettelijk-dossier", Dossiers.zeerLang("wettelijk-dossier", RIJEN_VAN_EEN_BUNDEL));
        assertThat(bundel.naam()).as("as long as the goals mean").isEqualTo("bundle, 20 pages");
        return bundel;
    }

    private Opdracht opdracht(String naam, String soort, Documentgegevens gegevens) throws IOException {
        var sjabloon = Dossiers.SJABLONEN.meegeleverd(soort);
        var niveau = Taalniveau.DUIDELIJK;
        var html = new Opmaak().voorPapier(geheel.html(sjabloon, gegevens, niveau));
        int bladen;
        try (var gemaakt = Loader.loadPDF(pdf.render(html))) {
            bladen = gemaakt.getNumberOfPages();
        }
        var werk = new LinkedHashMap<String, Callable<byte[]>>();
        werk.put("Werkpad, dossier to page and PDF", () -> geheel.maak(sjabloon, gegevens, niveau)
                .pdf());
        werk.put("Werkpad, HTML to PDF", () -> pdf.render(html));
        werk.put("same library, untagged", () -> kaal.render(html));
        werk.put("bare PDFBox", () -> bladzijden(bladen));
        return new Opdracht("%s, %d pages".formatted(naam, bladen), html, werk);
    }

    /** The ways in turn, each a few times; what counts is the middle. */
    private static Map<String, Double> meet(Opdracht opdracht, int draden) throws Exception {
        var rondes = new LinkedHashMap<String, List<Productie>>();
        for (var ronde = 0; ronde < RONDES; ronde++) {
            for (var werk : opdracht.werk().entrySet()) {
                rondes.computeIfAbsent(werk.getKey(), naam -> new ArrayList<>())
                        .add(Productie.van(werk.getValue(), draden, RONDE));
            }
        }
        var midden = new LinkedHashMap<String, Double>();
        rondes.forEach((naam, producties) -> {
            var snelheid = producties.stream()
                    .mapToDouble(Productie::perSeconde)
                    .sorted()
                    .skip(RONDES / 2)
                    .findFirst()
                    .orElseThrow();
            var heap = producties.stream().mapToLong(Productie::heap).max().orElseThrow();
            midden.put(naam, snelheid);
            System.out.printf("| %s | %s | %d | %.1f | %d |%n", opdracht.naam(), naam, draden, snelheid, heap);
        });
        System.out.printf(
                "| %s | *HTML to PDF, part of the untagged speed* | %d | %.2f | |%n",
                opdracht.naam(), draden, midden.get("Werkpad, HTML to PDF") / midden.get("same library, untagged"));
        return midden;
    }

    private void vergelijk(Opdracht opdracht, Map<String, Double> een) throws Exception {
        var kantoor = new Kantoorpakket(map);
        kantoor.neem(opdracht.html());
        var perProces = kantoor.perProces();
        var ineens = kantoor.ineens();
        System.out.printf("| %s | LibreOffice, a process each | 1 | %.2f | |%n", opdracht.naam(), perProces);
        System.out.printf("| %s | LibreOffice, 20 in one call | 1 | %.2f | |%n", opdracht.naam(), ineens);
        for (var wij : List.of("Werkpad, HTML to PDF", "Werkpad, dossier to page and PDF")) {
            System.out.printf(
                    "| %s | *%s: times LibreOffice each / at once* | 1 | %.1f / %.1f | |%n",
                    opdracht.naam(), wij, een.get(wij) / perProces, een.get(wij) / ineens);
        }
    }

    private static byte[] bladzijden(int aantal) throws IOException {
        try (var document = new PDDocument()) {
            var letter = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (var blad = 0; blad < aantal; blad++) {
                var pagina = new PDPage(PDRectangle.A4);
                document.addPage(pagina);
                try (var tekst = new PDPageContentStream(document, pagina)) {
                    tekst.beginText();
                    tekst.setFont(letter, 12);
                    tekst.setLeading(15);
                    tekst.newLineAtOffset(60, 760);
                    for (var regel = 0; regel < REGELS; regel++) {
                        tekst.showText("Op maandag werk je in de tuin van negen tot twaalf uur, met je jobcoach.");
                        tekst.newLine();
                    }
                    tekst.endText();
                }
            }
            var bestand = new ByteArrayOutputStream();
            document.save(bestand);
            return bestand.toByteArray();
        }
    }

    private static long levend() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
