package be.werkpad.risico.process;

import static be.werkpad.risico.process.RisicoafwegingProcess.GROOT_RISICO;
import static be.werkpad.risico.process.RisicoafwegingProcess.RISICO_ANTWOORD_ID;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.risico.RisicoGoedkeuren;
import be.werkpad.risico.RisicoVastleggen;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms in which a risk is weighed and, when it is big, approved. The second name is of models from before. */
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
    FormulierVerwerker grootRisicoGoedkeurenVerwerker(RisicoGoedkeuren goedkeuren) {
        return new Goedkeurformulier("groot-risico-goedkeuren", goedkeuren);
    }

    /** One form of the two. */
    record Risicoformulier(String formulier, RisicoVastleggen vastleggen) implements FormulierVerwerker {
        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            var vastgelegd = vastleggen.voor(inzending);
            return Map.of(
                    GROOT_RISICO.name(), vastgelegd.vraagtAkkoord(),
                    RISICO_ANTWOORD_ID.name(), vastgelegd.antwoordId());
        }
    }

    /** The answer of the coordinator. */
    record Goedkeurformulier(String formulier, RisicoGoedkeuren goedkeuren) implements FormulierVerwerker {
        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            goedkeuren.voor(inzending, (Long) inzending.procesvariabelen().get(RISICO_ANTWOORD_ID.name()));
            return Map.of();
        }
    }
}
