package be.werkpad.incident.process;

import static be.werkpad.incident.process.IncidentProcess.VERSLAG_ID;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
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
            var verslagId = inzending.procesvariabelen().get(VERSLAG_ID.name());
            var gebeurd = antwoorden.alle(inzending.trajectId()).stream()
                    .filter(antwoord -> Long.valueOf(antwoord.id()).equals(verslagId))
                    .map(antwoord -> new Antwoordblad(antwoord.antwoorden()).verplichteDatum("datum"))
                    .findFirst();
            var gemeld = inzending.blad().verplichteDatum("gemeldOp");
            if (gebeurd.isPresent() && gemeld.isBefore(gebeurd.get())) {
                throw DomainException.bijVeld(
                        "incident.gemeldVoorIncident", "gemeldOp", "Toen was het incident nog niet gebeurd.");
            }
            return Map.of();
        }
    }
}
