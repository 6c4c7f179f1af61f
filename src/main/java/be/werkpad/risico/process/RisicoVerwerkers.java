package be.werkpad.risico.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.risico.RisicoVastleggen;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms in which a risk is weighed: before the start and after an incident. */
@Configuration(proxyBeanMethods = false)
class RisicoVerwerkers {
    @Bean
    FormulierVerwerker risicoAfwegenVerwerker(RisicoVastleggen vastleggen) {
        return new Risicoformulier("risico-afwegen", vastleggen);
    }

    @Bean
    FormulierVerwerker risicoNaIncidentAfwegenVerwerker(RisicoVastleggen vastleggen) {
        return new Risicoformulier("risico-na-incident-afwegen", vastleggen);
    }

    /** One form of the two. */
    record Risicoformulier(String formulier, RisicoVastleggen vastleggen) implements FormulierVerwerker {
        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            vastleggen.voor(inzending);
            return Map.of();
        }
    }
}
