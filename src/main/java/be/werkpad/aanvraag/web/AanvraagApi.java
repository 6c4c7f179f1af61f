package be.werkpad.aanvraag.web;

import be.werkpad.aanvraag.AanvraagKaart;
import be.werkpad.aanvraag.AanvraagZoeken;
import be.werkpad.aanvraag.PapierenVragen;
import be.werkpad.document.Documentsoort;
import be.werkpad.traject.Dossierlezing;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A client asks for papers: {@code POST {"soorten":["PROFIEL_BIJ_START"]}}; staff may say on which day it was asked. */
@RestController
@RequestMapping("/api/trajecten/{code}/documentaanvragen")
class AanvraagApi {
    private final PapierenVragen vragen;
    private final AanvraagZoeken aanvragen;
    private final Dossierlezing lezing;

    AanvraagApi(PapierenVragen vragen, AanvraagZoeken aanvragen, Dossierlezing lezing) {
        this.vragen = vragen;
        this.aanvragen = aanvragen;
        this.lezing = lezing;
    }

    /** @param gevraagdOp null is today; what a client gives is not used */
    record Vraag(
            @Nullable Set<Documentsoort> soorten, @Nullable LocalDate gevraagdOp) {}

    record Lijst(List<AanvraagKaart> items, int totaal) {}

    @GetMapping
    Lijst lijst(@PathVariable String code) {
        var items = aanvragen.vanTraject(
                lezing.leesOfEigen(code, "documentaanvragen").id());
        return new Lijst(items, items.size());
    }

    /** 201 also when papers joined a request that runs; {@code meldingen} says what does not come, and why. */
    @PostMapping
    ResponseEntity<PapierenVragen.Antwoord> vraag(@PathVariable String code, @RequestBody Vraag vraag) {
        var antwoord = vragen.voor(code, Objects.requireNonNullElse(vraag.soorten(), Set.of()), vraag.gevraagdOp());
        return ResponseEntity.created(URI.create("/api/trajecten/%s/documentaanvragen".formatted(code)))
                .body(antwoord);
    }
}
