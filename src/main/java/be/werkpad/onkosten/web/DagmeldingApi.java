package be.werkpad.onkosten.web;

import be.werkpad.onkosten.AfwezigeDagMelden;
import be.werkpad.onkosten.AndereWerkdagMelden;
import be.werkpad.onkosten.DagmeldingKaart;
import be.werkpad.onkosten.Dagmeldingen;
import be.werkpad.onkosten.NieuweDagmelding;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.TrajectToegang;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The days of a plaatsing that differ from the agreed hours. */
@RestController
@RequestMapping("/api/trajecten/{code}/onkosten/{plaatsingId}")
class DagmeldingApi {
    private final TrajectToegang toegang;
    private final PlaatsingZoeken plaatsingen;
    private final Dagmeldingen meldingen;
    private final AndereWerkdagMelden andereDag;
    private final AfwezigeDagMelden afwezig;

    DagmeldingApi(
            TrajectToegang toegang,
            PlaatsingZoeken plaatsingen,
            Dagmeldingen meldingen,
            AndereWerkdagMelden andereDag,
            AfwezigeDagMelden afwezig) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.meldingen = meldingen;
        this.andereDag = andereDag;
        this.afwezig = afwezig;
    }

    @GetMapping("/dagen")
    List<DagmeldingKaart> dagen(@PathVariable String code, @PathVariable long plaatsingId) {
        return meldingen.vanPlaatsing(
                plaatsingen.inTraject(toegang.lees(code).id(), plaatsingId).id());
    }

    @PostMapping("/andere-dag")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void andereDag(@PathVariable String code, @PathVariable long plaatsingId, @RequestBody NieuweDagmelding nieuw) {
        andereDag.voor(toegang.lees(code).id(), plaatsingId, nieuw);
    }

    @PostMapping("/niet-gekomen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nietGekomen(@PathVariable String code, @PathVariable long plaatsingId, @RequestBody NieuweDagmelding nieuw) {
        afwezig.voor(toegang.lees(code).id(), plaatsingId, nieuw);
    }
}
