package be.werkpad.sjabloon.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JS-1, CH-8a: no paper speaks of a job with pay, or of money that the client gives. */
class GeldwoordenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De werknemer volgt de werkgever.",
                "Je krijgt een mooi salaris en premies.",
                "Zonder vragen krijg je elke maand loon.",
                "Je lonen komen elke maand.",
                "Er zijn ook arbeidsovereenkomsten.",
                "Je tekent een arbeidscontract.",
                "De verloning gebeurt per maand.",
                "Je krijgt een uurloon.",
                "Je wordt goed betaald.",
                "Je betaalt vijf euro per dag.",
                "Daarvoor betaal je tien euro."
            })
    void refusesAPromiseOfPayAndAPriceForTheClient(String zin) {
        assertThat(Geldwoorden.bezwaren(zin)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je krijgt geen loon.",
                "Begeleid Werken is werk zonder loon.",
                "Het is geen recht en geen loon.",
                "Er is geen arbeidsovereenkomst.",
                "Je wordt niet betaald.",
                "Je betaalt niets.",
                "Je betaalt ook niets aan ons.",
                "Onkosten zijn dingen die je betaalt om te werken.",
                "De overheid betaalt je jobcoach.",
                "De werkgever vertelt hoe het gaat.",
                "Een stap naar betaald werk."
            })
    void letsThePlainTruthThrough(String zin) {
        assertThat(Geldwoorden.bezwaren(zin)).isEmpty();
    }
}
