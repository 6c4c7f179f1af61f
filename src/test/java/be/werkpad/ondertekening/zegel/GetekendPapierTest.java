package be.werkpad.ondertekening.zegel;

import static be.werkpad.sjabloon.pdf.PdfCheck.failures;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.Sha256;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.sjabloon.Tekenblad;
import be.werkpad.sjabloon.Tekenblad.Regel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is really kept of an agreement: its pages, the page with signatures and the seal, in one file (CH-4a-3, C.6). */
class GetekendPapierTest {
    private static final char[] GEHEIM = "proef".toCharArray();
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneId.of("Europe/Brussels"));
    private static final int PARTIJEN = 8;

    private final PadesZegel zegel =
            new PadesZegel(EigenSleutel.pkcs12("Dienst Proef", KLOK.instant(), GEHEIM), GEHEIM, KLOK);

    static Stream<Arguments> overeenkomsten() {
        return Stream.of(
                        "engagementsverklaring",
                        "raamovereenkomst",
                        "afsprakennota-v1",
                        "samenwerkingsovereenkomst",
                        "beeindiging")
                .flatMap(soort -> Stream.of(Taalniveau.values()).map(niveau -> Arguments.of(soort, niveau)));
    }

    @ParameterizedTest
    @MethodSource("overeenkomsten")
    void staysArchivableAndAccessibleWithItsSignaturesAndSeal(String soort, Taalniveau niveau) {
        var papier = Dossiers.renderer()
                .maak(Dossiers.SJABLONEN.meegeleverd(soort), Dossiers.zeerLang(soort), niveau)
                .pdf();
        var regel = new Regel("Cliënt", "Voornaam-1 Naamë-1", null, "Op het scherm", "op maandag", "Getuige: X-1");
        var getekend = Dossiers.tekenbladen()
                .voegToe(
                        papier,
                        new Tekenblad(
                                soort,
                                "BW-7F3K2, versie 1",
                                "Dienst Voorbeeld",
                                Sha256.van(papier),
                                "De dienst zette een digitaal zegel op dit bestand.",
                                Collections.nCopies(PARTIJEN, regel)));

        assertThat(failures(zegel.verzegel(getekend))).isEmpty();
    }
}
