package be.werkpad.taak.web;

import be.werkpad.taak.Concepten;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TaakOpenen;
import be.werkpad.taak.TaakVoltooien;
import be.werkpad.taak.TakenZoeken;
import be.werkpad.taak.Takenlijst.Rij;
import be.werkpad.taak.Takenvraag;
import be.werkpad.traject.Dossierlezing;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for programs, and for the form on our own page. */
@RestController
@RequestMapping("/api/taken")
class TaakApi {
    private static final int MEESTE = 500;

    private final TakenZoeken taken;
    private final TaakOpenen openen;
    private final TaakVoltooien voltooien;
    private final Concepten concepten;
    private final Dossierlezing lezing;

    TaakApi(TakenZoeken taken, TaakOpenen openen, TaakVoltooien voltooien, Concepten concepten, Dossierlezing lezing) {
        this.concepten = concepten;
        this.taken = taken;
        this.openen = openen;
        this.voltooien = voltooien;
        this.lezing = lezing;
    }

    record Taken(List<TaakAntwoord> items, long totaal) {}

    /**
     * @param concept the own draft; null for none
     * @param magWerken false when the user may look but not complete
     */
    record TaakMetFormulier(
            @com.fasterxml.jackson.annotation.JsonUnwrapped TaakAntwoord taak,
            @Nullable ObjectNode schema,
            Map<String, Object> gegevens,
            @Nullable ConceptAntwoord concept,
            boolean magWerken) {}

    record Voltooiing(@Nullable Map<String, Object> antwoorden) {}

    /** With a traject its open tasks; without one those of the user and the free ones of the team. */
    @GetMapping
    Taken lijst(@RequestParam(required = false) @Nullable String traject) {
        if (traject != null) {
            var open = taken.vanTraject(lezing.lees(traject, "taken").code());
            return taken(open.stream(), open.size());
        }
        var mijn = taken.lijst(Takenvraag.alles(false), 1, MEESTE);
        var vrij = taken.lijst(Takenvraag.alles(true), 1, MEESTE);
        return taken(
                Stream.of(mijn, vrij).flatMap(lijst -> lijst.rijen().stream()).map(Rij::taak),
                mijn.totaal() + vrij.totaal());
    }

    @GetMapping("/{id}")
    TaakMetFormulier taak(@PathVariable String id) {
        var open = openen.voor(id);
        lezing.lees(open.taak().trajectcode(), "taak");
        return new TaakMetFormulier(
                TaakAntwoord.van(open.taak()),
                open.schema(),
                open.gegevens(),
                concepten.mijn(id).map(ConceptAntwoord::van).orElse(null),
                open.magWerken());
    }

    @PostMapping("/{id}/voltooien")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void voltooien(@PathVariable String id, @RequestBody Voltooiing voltooiing) {
        voltooien.voor(id, voltooiing.antwoorden() == null ? Map.of() : voltooiing.antwoorden());
    }

    private static Taken taken(Stream<TaakKaart> kaarten, long totaal) {
        return new Taken(kaarten.map(TaakAntwoord::van).toList(), totaal);
    }
}
