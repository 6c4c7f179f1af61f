package be.werkpad.beslissing.process;

import be.werkpad.beslissing.Vraagcode;
import be.werkpad.beslissing.Vraagplaats;
import be.werkpad.beslissing.WerkgeverantwoordVastleggen;
import be.werkpad.beslissing.WerkgeverantwoordVastleggen.Werkgeverantwoord;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two forms in which a coach writes down what the werkgever decided. */
@Configuration(proxyBeanMethods = false)
class Werkgeverantwoorden {
    @Bean
    FormulierVerwerker antwoordWerkgeverVastleggen(WerkgeverantwoordVastleggen vastleggen) {
        return new Verwerker("antwoord-werkgever-vastleggen", "antwoordWerkgever", Vraagcode.B5W, vastleggen);
    }

    @Bean
    FormulierVerwerker antwoordWerkgeverNaProefVastleggen(WerkgeverantwoordVastleggen vastleggen) {
        return new Verwerker(
                "antwoord-werkgever-na-proef-vastleggen", "antwoordWerkgeverProef", Vraagcode.B8W, vastleggen);
    }

    private record Verwerker(String formulier, String veld, Vraagcode vraagcode, WerkgeverantwoordVastleggen vastleggen)
            implements FormulierVerwerker {
        @Override
        public Map<String, Object> verwerk(Inzending inzending) {
            var datum = inzending.datum("datum");
            var reden = inzending.tekst("reden");
            vastleggen.voor(
                    new Vraagplaats(inzending.trajectId(), inzending.werkpostId(), inzending.plaatsingId()),
                    vraagcode,
                    new Werkgeverantwoord(
                            Objects.requireNonNullElse(inzending.tekst(veld), ""),
                            Objects.requireNonNullElse(inzending.tekst("gesprokenMet"), ""),
                            reden == null ? inzending.tekst("aanpassing") : reden,
                            datum == null ? inzending.datum() : datum,
                            inzending.door()));
            return Map.of();
        }
    }
}
