package be.werkpad.incident.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An incident cannot have been reported to anybody before it happened. */
@Configuration(proxyBeanMethods = false)
class IncidentMeldenVerwerkers {
    @Bean
    FormulierVerwerker incidentAanVerzekeringMeldenVerwerker(FormulierantwoordZoeken antwoorden) {
        return new Meldformulier("incident-aan-verzekering-melden", antwoorden);
    }

    @Bean
    FormulierVerwerker grensoverschrijdendGedragMeldenVerwerker(FormulierantwoordZoeken antwoorden) {
        return new Meldformulier("grensoverschrijdend-gedrag-melden", antwoorden);
    }

    /** One form of the two. */
    record Meldformulier(String formulier, FormulierantwoordZoeken antwoorden) implements FormulierVerwerker {
        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            var gebeurd = antwoorden
                    .laatste(inzending.trajectId(), "incidentverslag-maken")
                    .map(verslag -> LocalDate.parse(String.valueOf(verslag.get("datum"))));
            var gemeld = inzending.blad().verplichteDatum("gemeldOp");
            if (gebeurd.isPresent() && gemeld.isBefore(gebeurd.get())) {
                throw DomainException.bijVeld(
                        "incident.gemeldVoorIncident", "gemeldOp", "Toen was het incident nog niet gebeurd.");
            }
            return Map.of();
        }
    }
}
