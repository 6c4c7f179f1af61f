package be.werkpad.traject.web;

import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.TrajectToegang;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trajecten for programs. */
@RestController
@RequestMapping("/api/trajecten")
class TrajectApi {
    private static final int HOOGSTENS = 200;

    private final TrajectToegang toegang;
    private final Trajectregels regels;
    private final Dossierlezing lezing;
    private final DossierHeaders headers;

    TrajectApi(TrajectToegang toegang, Trajectregels regels, Dossierlezing lezing, DossierHeaders headers) {
        this.toegang = toegang;
        this.regels = regels;
        this.lezing = lezing;
        this.headers = headers;
    }

    /** @param totaal of all pages */
    record Trajecten(List<TrajectAntwoord> items, long totaal) {}

    @GetMapping
    Trajecten lijst(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "1") int bladzijde,
            @RequestParam(defaultValue = "50") int grootte) {
        var page = toegang.zichtbaar(
                zoek, PageRequest.of(Math.max(0, bladzijde - 1), Math.min(Math.max(1, grootte), HOOGSTENS)));
        return new Trajecten(
                regels.van(page.getContent()).stream()
                        .map(regel -> TrajectAntwoord.van(regel.traject(), regel.client(), regel.volgende()))
                        .toList(),
                page.getTotalElements());
    }

    @GetMapping("/{code}")
    TrajectAntwoord traject(@PathVariable String code) {
        var dossier = headers.van(lezing.lees(code, "api"));
        return TrajectAntwoord.van(dossier.traject(), dossier.client().weergavenaam(), dossier.volgende());
    }
}
