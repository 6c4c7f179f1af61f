package be.werkpad.risico.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Inzending;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.risico.Coordinatoren;
import be.werkpad.risico.RisicoVastleggen;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
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

    @Bean
    Formulierverrijker risicoAfwegenVerrijker(Coordinatoren coordinatoren) {
        return new Coordinatorkeuze("risico-afwegen", coordinatoren);
    }

    @Bean
    Formulierverrijker risicoNaIncidentAfwegenVerrijker(Coordinatoren coordinatoren) {
        return new Coordinatorkeuze("risico-na-incident-afwegen", coordinatoren);
    }

    /** The coordinators to choose from, by name. */
    record Coordinatorkeuze(String formulier, Coordinatoren coordinatoren) implements Formulierverrijker {
        @Override
        public void verrijk(
                ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> variabelen) {
            var namen = new LinkedHashMap<String, String>();
            coordinatoren.alle().forEach(wie -> namen.put(wie.weergavenaam(), wie.weergavenaam()));
            Keuzelijst.maak(schema, "akkoordCoordinator", namen);
        }
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
