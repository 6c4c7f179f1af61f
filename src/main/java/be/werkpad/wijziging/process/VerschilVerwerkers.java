package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a change: each must say something else than what holds now. */
@Configuration(proxyBeanMethods = false)
class VerschilVerwerkers {
    private static final Consumer<Inzending> NIETS = inzending -> {};

    private final GeldendeAntwoorden geldend;

    VerschilVerwerkers(GeldendeAntwoorden geldend) {
        this.geldend = geldend;
    }

    /** Hours that are not free are no proposal (CH-7a, F.12). */
    @Bean
    FormulierVerwerker urenVastleggenVerwerker(PlaatsingAfspreken afspreken) {
        return new Verschil("uren-vastleggen", geldend::uren, inzending -> {
            var blad = inzending.blad();
            afspreken.controleer(
                    Objects.requireNonNull(inzending.plaatsingId(), ProcessVariables.PLAATSING_ID.name()),
                    Uurrooster.van(blad.keuzes("dagen"), blad.verplicht("vanUur"), blad.verplicht("totUur")),
                    inzending.datum());
        });
    }

    @Bean
    FormulierVerwerker takenVastleggenVerwerker() {
        return new Verschil("taken-vastleggen", geldend::taken, NIETS);
    }

    @Bean
    FormulierVerwerker werkbegeleiderVastleggenVerwerker() {
        return new Verschil("werkbegeleider-vastleggen", geldend::werkbegeleider, NIETS);
    }

    @Bean
    FormulierVerwerker adresVastleggenVerwerker() {
        return new Verschil("adres-vastleggen", geldend::adres, NIETS);
    }

    @Bean
    FormulierVerwerker financieringVastleggenVerwerker() {
        return new Verschil("financiering-vastleggen", geldend::financiering, NIETS);
    }

    @Bean
    FormulierVerwerker netwerkVastleggenVerwerker() {
        return new Verschil("netwerk-vastleggen", (trajectId, variabelen) -> Map.of(), inzending -> {
            if (inzending.rijen("erbij").isEmpty() && inzending.tekst("nietMeer") == null) {
                throw DomainException.bijVeld(
                        "wijziging.zonderVerschil", "nietMeer", "Wie komt erbij, of wie hoort er niet meer bij?");
            }
        });
    }
}
