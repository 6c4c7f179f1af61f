package be.werkpad.jobfinding;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.jobfinding.KandidaatAfsluiten.Bekend;
import org.junit.jupiter.api.Test;

class AfsluitredenTest {
    @Test
    void namesTheFirstObstacleOfTheSearch() {
        assertThat(Afsluitreden.van(true, new Bekend("NEE", "NEE", "NEE", "VERDER")))
                .isEqualTo(Afsluitreden.NIET_INCLUSIEF);
        assertThat(Afsluitreden.van(false, new Bekend("NEE", "NEE", null, null)))
                .isEqualTo(Afsluitreden.VERVOER);
        assertThat(Afsluitreden.van(false, new Bekend("JA", "NEE", null, null)))
                .isEqualTo(Afsluitreden.GEEN_WERKBEGELEIDER);
        assertThat(Afsluitreden.van(false, new Bekend("JA", "JA", "NEE", "VERDER")))
                .isEqualTo(Afsluitreden.WERKGEVER_NEE);
        assertThat(Afsluitreden.van(false, new Bekend("JA", "JA", "JA", "VERDER")))
                .isEqualTo(Afsluitreden.CLIENT_NEE);
        assertThat(Afsluitreden.van(false, new Bekend("JA", "JA", null, null))).isEqualTo(Afsluitreden.ANDERE);
    }
}
