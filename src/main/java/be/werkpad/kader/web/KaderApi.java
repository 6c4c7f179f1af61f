package be.werkpad.kader.web;

import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderbevinding;
import be.werkpad.kader.Kaderblad;
import be.werkpad.polis.PolisIntrekken;
import be.werkpad.polis.Polisregel;
import be.werkpad.traject.TrajectToegang;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is missing in the legal frame of a traject, with who mends it in which task, and its policies. */
@RestController
class KaderApi {
    private final TrajectToegang toegang;
    private final KaderBekijken kader;
    private final PolisIntrekken intrekken;

    KaderApi(TrajectToegang toegang, KaderBekijken kader, PolisIntrekken intrekken) {
        this.intrekken = intrekken;
        this.toegang = toegang;
        this.kader = kader;
    }

    record Overzicht(List<Werk> items, int totaal) {}

    record Werk(long plaatsingId, String werkpost, String stand, List<Regel> gebreken, List<Polisregel> polissen) {
        static Werk van(Kaderblad blad) {
            return new Werk(
                    blad.plaatsing().id(),
                    blad.werkpost().naam(),
                    blad.uitslag().stand().name(),
                    blad.uitslag().bevindingen().stream()
                            .map(bevinding -> Regel.van(bevinding, blad))
                            .toList(),
                    blad.polisregels());
        }
    }

    /**
     * @param hard false when the dienst chose to be reminded only
     * @param formulier of the task that mends it
     * @param open somebody has that task now
     */
    record Regel(String code, String tekst, boolean hard, String rol, String formulier, boolean open) {
        static Regel van(Kaderbevinding bevinding, Kaderblad blad) {
            var gebrek = bevinding.gebrek();
            var taak = blad.taak(gebrek.deel());
            return new Regel(
                    gebrek.name(),
                    bevinding.tekst(),
                    bevinding.hard(),
                    taak.rol().name(),
                    taak.formulier(),
                    taak.open());
        }
    }

    @GetMapping("/api/trajecten/{code}/kader")
    Overzicht kader(@PathVariable String code) {
        var werk = kader.vanTraject(toegang.lees(code).id()).stream()
                .map(Werk::van)
                .toList();
        return new Overzicht(werk, werk.size());
    }

    record Intrekking(@Nullable String reden) {}

    /** A policy that was written down by mistake no longer counts. */
    @PostMapping("/api/trajecten/{code}/polissen/{id}/intrekken")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trekIn(@PathVariable String code, @PathVariable long id, @RequestBody Intrekking intrekking) {
        intrekken.voor(toegang.lees(code).id(), id, intrekking.reden());
    }
}
