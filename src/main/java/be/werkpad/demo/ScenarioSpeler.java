package be.werkpad.demo;

import be.werkpad.aanmelding.AanmeldingRegistreren;
import be.werkpad.demo.Scenario.Stap;
import be.werkpad.taak.TaakVoltooien;
import be.werkpad.taak.TakenZoeken;
import be.werkpad.wijziging.Gebeurtenis;
import be.werkpad.wijziging.GebeurtenisMelden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the steps of a story through the same use cases as pages and API, as the person the step names. */
@Component
@Profile("demo")
class ScenarioSpeler {
    private final AanmeldingRegistreren aanmelden;
    private final TakenZoeken taken;
    private final TaakVoltooien voltooien;
    private final GebeurtenisMelden melden;
    private final Clock clock;

    ScenarioSpeler(
            AanmeldingRegistreren aanmelden,
            TakenZoeken taken,
            TaakVoltooien voltooien,
            GebeurtenisMelden melden,
            Clock clock) {
        this.aanmelden = aanmelden;
        this.taken = taken;
        this.voltooien = voltooien;
        this.melden = melden;
        this.clock = clock;
    }

    /** @return the code of the traject, new after an aanmelding */
    String speel(Stap stap, @Nullable String trajectcode) {
        if (stap.aanmelding() != null) {
            return aanmelden.voor(ingevuld(stap.aanmelding()));
        }
        var code = String.valueOf(trajectcode);
        if (stap.gebeurtenis() != null) {
            melden.voor(code, Gebeurtenis.valueOf(stap.gebeurtenis()), null);
        } else {
            voltooien.voor(taakId(code, stap), ingevuld(stap.antwoorden()));
        }
        return code;
    }

    private String taakId(String trajectcode, Stap stap) {
        var open = taken.vanTraject(trajectcode);
        return open.stream()
                .filter(taak -> stap.taak() != null && stap.taak().equals(taak.formulier()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No open task %s in %s, only %s".formatted(stap.taak(), trajectcode, open)))
                .id();
    }

    private Map<String, Object> ingevuld(@Nullable Map<String, Object> antwoorden) {
        return antwoorden == null ? Map.of() : Datumwaarden.vul(antwoorden, LocalDate.now(clock));
    }
}
