package be.werkpad.statuut.web;

import be.werkpad.document.Documentsoort;
import be.werkpad.document.Invulblad;
import be.werkpad.traject.TrajectToegang;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of the letter to an authority, filled in as far as the dossier knows. */
@RestController
@PreAuthorize("hasAnyRole('JOBCOACH', 'COORDINATOR')")
class ToelatingsbriefApi {
    private final TrajectToegang toegang;
    private final Invulblad bladen;
    private final Toelatingsbrief brief;

    ToelatingsbriefApi(TrajectToegang toegang, Invulblad bladen, Toelatingsbrief brief) {
        this.toegang = toegang;
        this.bladen = bladen;
        this.brief = brief;
    }

    record Formulier(@JsonRawValue String schema, Map<String, Object> gegevens) {}

    @GetMapping("/api/trajecten/{code}/statuut/brief")
    Formulier formulier(@PathVariable String code) {
        var gegevens = brief.gegevens(toegang.lees(code));
        return new Formulier(bladen.leeg(Documentsoort.TOELATINGSBRIEF).schema(), gegevens);
    }
}
