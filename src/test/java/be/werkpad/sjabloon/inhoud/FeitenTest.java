package be.werkpad.sjabloon.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.Taalniveau;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text may call by name. */
class FeitenTest {
    /** A last day is no appointment, and what is late is not forgotten. */
    @Test
    void announcesTheNextTalkByNameAndALateOneFirst() {
        var jaarlijks = new Termijn("Jaarlijks gesprek" + Termijn.TEN_LAATSTE, Dossiers.DAG.plusDays(2));
        var tussentijds = new Termijn("Tussentijds gesprek", Dossiers.DAG.plusDays(1));
        var teLaat = new Termijn("Volgend contact" + Termijn.TE_LAAT, Dossiers.DAG.minusDays(1));
        assertThat(volgende(jaarlijks)).isEqualTo("Jaarlijks gesprek, ten laatste woensdag 13 januari 2027");
        assertThat(volgende(jaarlijks, tussentijds)).isEqualTo("Tussentijds gesprek: dinsdag 12 januari 2027");
        assertThat(volgende(jaarlijks, teLaat))
                .isEqualTo("Volgend contact, ten laatste zondag 10 januari 2027. Dat is te laat.");
        assertThat(volgende()).isNull();
    }

    @Test
    void namesTheColleagueWhoHelpsWithANumberAndTheWerkpostAsAParty() {
        var feiten = new Feiten(Dossiers.volledig("afsprakennota-v1"));
        assertThat(feiten.lijst("personen").rijen())
                .contains(
                        List.of("Collega die helpt", "Collega-Een", "0470 00 00 04"),
                        List.of("Als die collega er niet is", "Collega-Twee", "0470 00 00 05"));
        assertThat(feiten.lijst("partijen").rijen())
                .anySatisfy(rij -> assertThat(rij.get(1)).isEqualTo("Bakkerij Voorbeeld\nBakker-Een"));
        assertThat(new Feiten(Dossiers.volledig("mijn-traject"))
                        .lijst("personen")
                        .rijen())
                .noneMatch(rij -> rij.get(0).contains("ollega"));
    }

    private static Object volgende(Termijn... termijnen) {
        var vol = Dossiers.volledig("mijn-traject");
        var gegevens = new Documentgegevens(
                vol.kenmerk(),
                vol.betrokkenen(),
                vol.formulieren(),
                vol.keuzes(),
                List.of(termijnen),
                vol.feiten(),
                vol.lijsten());
        return new Feiten(gegevens).waarden(Taalniveau.DUIDELIJK).get("volgendGesprek");
    }
}
