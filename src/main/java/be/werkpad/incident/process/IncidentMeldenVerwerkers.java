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

/** Nobody can have heard of an incident, or have looked back at it, before it happened. */
@Configuration(proxyBeanMethods = false)
class IncidentMeldenVerwerkers {
    @Bean
    FormulierVerwerker incidentAanVerzekeringMeldenVerwerker(FormulierantwoordZoeken antwoorden) {
        return new Meldformulier("incident-aan-verzekering-melden", "gemeldOp", antwoorden);
    }

    @Bean
    FormulierVerwerker grensoverschrijdendGedragMeldenVerwerker(FormulierantwoordZoeken antwoorden) {
        return new Meldformulier("grensoverschrijdend-gedrag-melden", "gemeldOp", antwoorden);
    }

    @Bean
    FormulierVerwerker incidentNabesprekenVerwerker(FormulierantwoordZoeken antwoorden) {
        return new Meldformulier("incident-nabespreken", "datum", antwoorden);
    }

    /**
     * One form of the three.
     *
     * @param dag the field with the day that cannot be before the incident
     */
    record Meldformulier(String formulier, String dag, FormulierantwoordZoeken antwoorden)
            implements FormulierVerwerker {
        @Override
        public Map<String, Object> vulIn(Inzending inzending) {
            var andere = inzending.tekst(Verzekeraarkeuze.ANDERE_VELD);
            return andere == null ? Map.of() : Map.of(Verzekeraarkeuze.VELD, andere);
        }

        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            var verslagId = inzending.procesvariabelen().get(VERSLAG_ID.name());
            var gebeurd = antwoorden.alle(inzending.trajectId()).stream()
                    .filter(antwoord -> Long.valueOf(antwoord.id()).equals(verslagId))
                    .map(antwoord -> new Antwoordblad(antwoord.antwoorden()).verplichteDatum("datum"))
                    .findFirst();
            if (gebeurd.isPresent() && inzending.blad().verplichteDatum(dag).isBefore(gebeurd.get())) {
                throw DomainException.bijVeld(
                        "incident.gemeldVoorIncident", dag, "Toen was het incident nog niet gebeurd.");
            }
            return Map.of();
        }
    }
}
