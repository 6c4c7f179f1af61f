package be.werkpad.sjabloon.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Documentgegevens.Betrokkenen;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Werkpost;
import be.werkpad.sjabloon.Dossiers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WieIsWieTest {
    /** C.6.5: the paper that three parties sign names all three. */
    @Test
    void namesAWerkpostWithoutContactByItsOwnName() {
        assertThat(werkpost(null)).containsExactly("Je werkpost", "Werkpost-1", "");
        assertThat(werkpost(new Contactpersoon("Contact-1", "+32470123456", null)))
                .containsExactly("Je werkpost", "Contact-1", "0470 12 34 56");
    }

    private static List<String> werkpost(@Nullable Contactpersoon contact) {
        var vol = Dossiers.volledig("afsprakennota-v1");
        var mensen = vol.betrokkenen();
        var gegevens = new Documentgegevens(
                vol.kenmerk(),
                new Betrokkenen(
                        mensen.client(),
                        mensen.jobcoach(),
                        null,
                        null,
                        new Werkpost("Werkpost-1", "3800 Sint-Truiden", null, contact)),
                vol.formulieren(),
                vol.keuzes(),
                vol.termijnen(),
                vol.feiten(),
                vol.lijsten());
        return new WieIsWie(gegevens)
                .personen().rijen().stream()
                        .filter(rij -> rij.get(0).equals("Je werkpost"))
                        .findFirst()
                        .orElse(List.of());
    }
}
