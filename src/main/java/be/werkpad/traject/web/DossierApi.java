package be.werkpad.traject.web;

import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.Tijdlijn;
import be.werkpad.traject.Tijdlijnregel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parts of a dossier for programs. */
@RestController
@RequestMapping("/api/trajecten/{code}")
class DossierApi {
    private final Dossierlezing lezing;
    private final Tijdlijn tijdlijn;
    private final TermijnZoeken termijnen;

    DossierApi(Dossierlezing lezing, Tijdlijn tijdlijn, TermijnZoeken termijnen) {
        this.lezing = lezing;
        this.tijdlijn = tijdlijn;
        this.termijnen = termijnen;
    }

    record Lijst<T>(List<T> items, int totaal) {
        static <T> Lijst<T> van(List<T> items) {
            return new Lijst<>(items, items.size());
        }
    }

    @GetMapping("/tijdlijn")
    Lijst<Tijdlijnregel> tijdlijn(@PathVariable String code, @RequestParam(defaultValue = "true") boolean alles) {
        var traject = lezing.lees(code, "tijdlijn");
        return Lijst.van(tijdlijn.van(traject.id(), "tijdlijn", alles));
    }

    @GetMapping("/termijnen")
    Lijst<TermijnKaart> termijnen(@PathVariable String code) {
        return Lijst.van(termijnen.alleVan(lezing.lees(code, "termijnen").id()));
    }
}
