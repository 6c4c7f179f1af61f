package be.werkpad.onkosten.web;

import be.werkpad.onkosten.WerkpostkeuzeWijzigen;
import be.werkpad.onkosten.Werkpostkeuzeformulier;
import be.werkpad.traject.TrajectToegang;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The form in which a werkpost decides about expenses, outside its task. */
@RestController
@RequestMapping("/api/trajecten/{code}/onkosten/{plaatsingId}/keuze")
class WerkpostkeuzeApi {
    private final TrajectToegang toegang;
    private final Werkpostkeuzeformulier formulier;
    private final WerkpostkeuzeWijzigen wijzigen;

    WerkpostkeuzeApi(TrajectToegang toegang, Werkpostkeuzeformulier formulier, WerkpostkeuzeWijzigen wijzigen) {
        this.toegang = toegang;
        this.formulier = formulier;
        this.wijzigen = wijzigen;
    }

    record Formulier(@JsonRawValue String schema, Map<String, Object> gegevens) {}

    @GetMapping
    Formulier formulier(@PathVariable String code, @PathVariable long plaatsingId) {
        var blad = formulier.open(toegang.lees(code).id(), plaatsingId);
        return new Formulier(blad.schema(), blad.gegevens());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beslis(
            @PathVariable String code, @PathVariable long plaatsingId, @RequestBody Map<String, Object> antwoorden) {
        wijzigen.voor(toegang.lees(code), plaatsingId, antwoorden);
    }
}
