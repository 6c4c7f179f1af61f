package be.werkpad.pop.web;

import be.werkpad.pop.PopRegistreren;
import be.werkpad.pop.PopregistratieKaart;
import be.werkpad.pop.PopregistratieZoeken;
import be.werkpad.traject.TrajectToegang;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The registrations of the POP of a traject, version by version. */
@RestController
@PreAuthorize("hasAnyRole('JOBCOACH', 'COORDINATOR')")
class PopregistratieApi {
    private final TrajectToegang toegang;
    private final PopregistratieZoeken registraties;
    private final PopRegistreren registreren;

    PopregistratieApi(TrajectToegang toegang, PopregistratieZoeken registraties, PopRegistreren registreren) {
        this.toegang = toegang;
        this.registraties = registraties;
        this.registreren = registreren;
    }

    record Overzicht(List<PopregistratieKaart> items, int totaal) {}

    record Registratie(@Nullable LocalDate datum, @Nullable String referentie) {}

    @GetMapping("/api/trajecten/{code}/pop")
    Overzicht registraties(@PathVariable String code) {
        var items = registraties.vanTraject(toegang.lees(code).id());
        return new Overzicht(items, items.size());
    }

    @PostMapping("/api/trajecten/{code}/pop/{id}")
    @ResponseStatus(HttpStatus.CREATED)
    PopregistratieKaart registreer(
            @PathVariable String code, @PathVariable long id, @RequestBody Registratie registratie) {
        return registreren.voor(code, id, registratie.datum(), registratie.referentie());
    }
}
