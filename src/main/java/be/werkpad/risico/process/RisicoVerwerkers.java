package be.werkpad.risico.process;

import static be.werkpad.risico.process.RisicoafwegingProcess.GROOT_RISICO;
import static be.werkpad.risico.process.RisicoafwegingProcess.RISICO_ANTWOORD_ID;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.risico.RisicoGoedkeuren;
import be.werkpad.risico.RisicoVastleggen;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms in which a risk is weighed and, when it is big, approved. */
@Configuration(proxyBeanMethods = false)
class RisicoVerwerkers {
    @Bean
    FormulierVerwerker risicoAfwegenVerwerker(RisicoVastleggen vastleggen) {
        return new Risicoformulier(RisicoVastleggen.FORMULIER, vastleggen);
    }

    @Bean
    FormulierVerwerker risicoNaIncidentAfwegenVerwerker(RisicoVastleggen vastleggen, DocumentOpmaken opmaken) {
        return new OudRisicoformulier("risico-na-incident-afwegen", vastleggen, opmaken);
    }

    @Bean
    FormulierVerwerker grootRisicoGoedkeurenVerwerker(RisicoGoedkeuren goedkeuren) {
        return new Goedkeurformulier("groot-risico-goedkeuren", goedkeuren);
    }

    /** In models of today, where the steps that follow ask the coordinator and make the paper. */
    record Risicoformulier(String formulier, RisicoVastleggen vastleggen) implements FormulierVerwerker {
        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            var vastgelegd = vastleggen.voor(inzending);
            return Map.of(
                    GROOT_RISICO.name(), vastgelegd.vraagtAkkoord(),
                    RISICO_ANTWOORD_ID.name(), vastgelegd.antwoordId());
        }
    }

    /** In incidents that began before that: no step follows, so the form asks the coordinator and makes the paper. */
    record OudRisicoformulier(String formulier, RisicoVastleggen vastleggen, DocumentOpmaken opmaken)
            implements FormulierVerwerker {
        @Override
        public String bewaardAls() {
            return RisicoVastleggen.FORMULIER;
        }

        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            var vastgelegd = vastleggen.voor(inzending);
            if (vastgelegd.vraagtAkkoord()) {
                throw DomainException.bijVeld(
                        "risico.onvolledig",
                        "akkoordCoordinator",
                        "Dit is een groot risico. Bespreek het met een coördinator, en vul die naam in.");
            }
            opmaken.voor(new Documentreeks(
                    inzending.trajectId(), null, Documentsoort.RISICOAFWEGING, vastgelegd.antwoordId()));
            return Map.of();
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
