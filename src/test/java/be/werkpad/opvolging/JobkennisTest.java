package be.werkpad.opvolging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Less support needs proof, visit after visit (ME-64, CH-1.5b). */
class JobkennisTest {
    private static final long TRAJECT = 7;
    private static final long PLAATSING = 5;
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    private final FormulierantwoordZoeken antwoorden = mock();
    private final NormBepalen normen = mock();
    private final Jobkennis jobkennis = new Jobkennis(antwoorden, normen, Clock.systemUTC());

    @BeforeEach
    void prepare() {
        when(normen.getal(eq("opvolging.metingen"), any())).thenReturn(BigDecimal.valueOf(2));
        when(antwoorden.laatsteVanPlaatsing(PLAATSING, "leerplan-opmaken"))
                .thenReturn(Optional.of(
                        Map.of("vaardigheden", List.of(Map.of("vaardigheid", "Brood snijden", "verplicht", true)))));
    }

    @Test
    void countsOnlyTheContactsInWhichSomethingWasSeen() {
        gezien("ZELFSTANDIG", "", "ZELFSTANDIG");
        assertThat(jobkennis.isVoldoende(TRAJECT, PLAATSING)).isTrue();

        gezien("ZELFSTANDIG", "MET_HULP", "ZELFSTANDIG");
        assertThat(jobkennis.isVoldoende(TRAJECT, PLAATSING)).isFalse();
    }

    @Test
    void asksForAsManyAsTheNormSays() {
        gezien("ZELFSTANDIG", "ZELFSTANDIG");
        when(normen.getal(eq("opvolging.metingen"), any())).thenReturn(BigDecimal.valueOf(3));
        assertThat(jobkennis.isVoldoende(TRAJECT, PLAATSING)).isFalse();
    }

    @Test
    void refusesLessSupportBeforeTheClientIsAskedAboutIt() {
        gezien("ZELFSTANDIG");

        assertThatThrownBy(() -> jobkennis.eis(inzending("MINDER")))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo("opvolging.jobNogNietGekend");
                    assertThat(weigering.fouten()).extracting("veld").containsExactly("ondersteuning");
                });
        assertThatCode(() -> jobkennis.eis(inzending("GELIJK"))).doesNotThrowAnyException();
    }

    @Test
    void asksAboutEverySkillWithoutAnAnswer() {
        var gegevens = new HashMap<String, Object>(
                Map.of("vaardigheden", List.of(Map.of("vaardigheid", "Brood snijden", "status", "ZELFSTANDIG"))));
        new OpvolgcontactRegistrerenVerrijker(jobkennis)
                .verrijk(new ObjectMapper().createObjectNode(), gegevens, TRAJECT, Map.of("plaatsingId", PLAATSING));
        assertThat(gegevens).containsEntry("vaardigheden", List.of(Map.of("vaardigheid", "Brood snijden")));
    }

    private void gezien(String... statussen) {
        when(antwoorden.vanPlaatsing(TRAJECT, PLAATSING))
                .thenReturn(Stream.of(statussen).map(JobkennisTest::contact).toList());
    }

    private static AntwoordKaart contact(String status) {
        Map<String, Object> rij = status.isEmpty()
                ? Map.of("vaardigheid", "Brood snijden")
                : Map.of("vaardigheid", "Brood snijden", "status", status);
        return new AntwoordKaart(
                1,
                TRAJECT,
                PLAATSING,
                null,
                "opvolgcontact-registreren",
                "taak",
                "Opvolgcontact registreren",
                "opvolging-lus",
                "coach1",
                Instant.EPOCH,
                Map.of("vaardigheden", List.of(rij)),
                Formulierschema.parse("{\"id\":\"opvolgcontact-registreren\",\"components\":[]}"));
    }

    private static Inzending inzending(String ondersteuning) {
        return new Inzending(
                "opvolgcontact-registreren",
                TRAJECT,
                "BW-TEST1",
                Map.of("ondersteuning", ondersteuning),
                "coach1",
                VANDAAG,
                Map.of("plaatsingId", PLAATSING));
    }
}
