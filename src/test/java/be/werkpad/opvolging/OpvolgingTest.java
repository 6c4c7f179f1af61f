package be.werkpad.opvolging;

import static be.werkpad.opvolging.Opvolgniveau.AFSTAND;
import static be.werkpad.opvolging.Opvolgniveau.INTENSIEF;
import static be.werkpad.opvolging.Opvolgniveau.MIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpvolgingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    private static Opvolging opvolging() {
        return new Opvolging(7, 5, MIDDEN, VANDAAG, VANDAAG.plusDays(7));
    }

    @Test
    void givesMoreSupportAtOnce() {
        assertThat(NiveauKaart.bepaal(AFSTAND, "MEER", null, false).naar()).isEqualTo(MIDDEN);
        assertThat(NiveauKaart.bepaal(INTENSIEF, "MEER", null, false).naar()).isEqualTo(INTENSIEF);
    }

    /** ME-64 and B12. */
    @Test
    void givesLessSupportOnlyWhenTheClientWantsItAndKnowsTheJob() {
        assertThat(NiveauKaart.bepaal(INTENSIEF, "MINDER", "VERDER", true))
                .isEqualTo(new NiveauKaart(INTENSIEF, MIDDEN, Herzieningsreden.CLIENT_AKKOORD_EN_JOB_GEKEND));
        assertThat(NiveauKaart.bepaal(INTENSIEF, "MINDER", "VERDER", false))
                .isEqualTo(new NiveauKaart(INTENSIEF, INTENSIEF, Herzieningsreden.JOB_NOG_NIET_GEKEND));
        assertThat(NiveauKaart.bepaal(INTENSIEF, "MINDER", "BLIJVEN", true))
                .isEqualTo(new NiveauKaart(INTENSIEF, INTENSIEF, Herzieningsreden.CLIENT_NIET_AKKOORD));
        assertThat(NiveauKaart.bepaal(MIDDEN, "GELIJK", "VERDER", true).naar()).isEqualTo(MIDDEN);
    }

    /** ME-64: all mandatory skills, alone, twice in a row. */
    @Test
    void knowsTheJobWhenAllMandatorySkillsAreDoneAloneTwiceInARow() {
        var leerplan = new Antwoordblad(Map.of(
                "vaardigheden",
                List.of(
                        Map.of("vaardigheid", "Brood snijden", "verplicht", true),
                        Map.of("vaardigheid", "Hulp vragen", "verplicht", true),
                        Map.of("vaardigheid", "Taart versieren", "verplicht", false))));
        var goed = meting("ZELFSTANDIG", "ZELFSTANDIG");
        var hulp = meting("ZELFSTANDIG", "MET_HULP");

        assertThat(Leerplanstand.isJobGekend(leerplan, List.of(hulp, goed, goed), 2))
                .isTrue();
        assertThat(Leerplanstand.isJobGekend(leerplan, List.of(goed), 2)).isFalse();
        assertThat(Leerplanstand.isJobGekend(leerplan, List.of(goed, hulp), 2)).isFalse();
        assertThat(Leerplanstand.isJobGekend(leerplan, List.of(goed, hulp, goed), 2))
                .isFalse();
        assertThat(Leerplanstand.isJobGekend(Antwoordblad.LEEG, List.of(goed, goed), 2))
                .as("nothing mandatory proves nothing")
                .isFalse();
    }

    @Test
    void countsAContactAsAMeasurementOnlyWhenSomethingWasSeen() {
        assertThat(Leerplanstand.isMeting(meting("NIEUW", "NIEUW"))).isTrue();
        assertThat(Leerplanstand.isMeting(
                        new Antwoordblad(Map.of("vaardigheden", List.of(Map.of("vaardigheid", "Brood snijden"))))))
                .isFalse();
        assertThat(Leerplanstand.isMeting(Antwoordblad.LEEG)).isFalse();
    }

    private static Antwoordblad meting(String eerste, String tweede) {
        return new Antwoordblad(Map.of(
                "vaardigheden",
                List.of(
                        Map.of("vaardigheid", "brood snijden ", "status", eerste),
                        Map.of("vaardigheid", "Hulp vragen", "status", tweede))));
    }

    @Test
    void keepsTheNextContactWithinTheLevel() {
        var uiterlijk = VANDAAG.plusDays(31);

        assertThatThrownBy(() -> opvolging().registreer(VANDAAG, uiterlijk.plusDays(1), uiterlijk))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> opvolging().registreer(VANDAAG, VANDAAG, uiterlijk))
                .isInstanceOf(DomainException.class);
        var opvolging = opvolging();
        opvolging.registreer(VANDAAG, uiterlijk, uiterlijk);
        assertThat(opvolging.kaart().volgendContact()).isEqualTo(uiterlijk);
    }

    @Test
    void bringsTheNextContactNearerWhenSupportGetsCloser() {
        var opvolging = opvolging();
        opvolging.registreer(VANDAAG, VANDAAG.plusDays(31), VANDAAG.plusDays(31));
        opvolging.zetNiveau(INTENSIEF, VANDAAG.plusDays(7));
        assertThat(opvolging.kaart().volgendContact()).isEqualTo(VANDAAG.plusDays(7));

        opvolging.zetNiveau(AFSTAND, VANDAAG.plusDays(92));
        assertThat(opvolging.kaart().volgendContact()).isEqualTo(VANDAAG.plusDays(7));
    }

    @Test
    void registersNothingAfterTheWorkEnded() {
        var opvolging = opvolging();
        opvolging.stop(VANDAAG);

        assertThatThrownBy(() -> opvolging.registreer(VANDAAG, VANDAAG.plusDays(1), VANDAAG.plusDays(7)))
                .isInstanceOf(DomainException.class);
    }
}
