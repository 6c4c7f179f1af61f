package be.werkpad.document.web;

import be.werkpad.document.DocumentAanmaken;
import be.werkpad.document.DocumentAanmaken.Keuze;
import be.werkpad.document.DocumentInvullen;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Invulblad;
import be.werkpad.document.Invulblad.Blad;
import be.werkpad.shared.DomainException;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks for a document of a dossier: {@code POST {"soort":"MIJN_TRAJECT"}}, for a sheet with its {@code antwoorden}. */
@RestController
@PreAuthorize("hasAnyRole('JOBCOACH', 'COORDINATOR')")
class DocumentAanmaakApi {
    private final DocumentAanmaken aanmaken;
    private final DocumentInvullen invullen;
    private final Invulblad bladen;

    DocumentAanmaakApi(DocumentAanmaken aanmaken, DocumentInvullen invullen, Invulblad bladen) {
        this.bladen = bladen;
        this.aanmaken = aanmaken;
        this.invullen = invullen;
    }

    /**
     * @param onderwerpId id of the completed form that it is about; null for the last one
     * @param antwoorden only for a kind that has a sheet of its own
     */
    record Vraag(
            @Nullable Documentsoort soort,
            @Nullable Long plaatsingId,
            @Nullable Long onderwerpId,
            @Nullable String reden,
            @Nullable Map<String, Object> antwoorden) {}

    record Gemaakt(long id) {}

    record Formulier(@JsonRawValue String schema, Map<String, Object> gegevens) {
        static Formulier van(Blad blad) {
            return new Formulier(blad.schema(), blad.gegevens());
        }
    }

    @PostMapping("/api/trajecten/{code}/documenten")
    ResponseEntity<Gemaakt> maak(@PathVariable String code, @RequestBody Vraag vraag) {
        var antwoorden = vraag.antwoorden();
        var soort = vraag.soort();
        if (soort == null) {
            throw DomainException.bijVeld("document.soortOntbreekt", "soort", "Kies welk document je wilt maken.");
        }
        var id = antwoorden == null
                ? aanmaken.voor(
                        code,
                        soort,
                        new Keuze(vraag.plaatsingId(), vraag.onderwerpId()),
                        Objects.requireNonNullElse(vraag.reden(), ""))
                : invullen.voor(code, soort, antwoorden);
        return ResponseEntity.created(URI.create("/api/documenten/%d/inhoud".formatted(id)))
                .body(new Gemaakt(id));
    }

    /** The sheet of a kind, to fill in. */
    @GetMapping("/api/documentformulieren/{soort}")
    Formulier formulier(@PathVariable Documentsoort soort) {
        return Formulier.van(bladen.leeg(soort));
    }

    /** The same with what the dossier knows filled in. */
    @GetMapping("/api/trajecten/{code}/documentformulieren/{soort}")
    Formulier formulier(@PathVariable String code, @PathVariable Documentsoort soort) {
        return Formulier.van(bladen.voor(code, soort));
    }

    /** The answers of a sheet, as a form sends them. */
    @PostMapping("/api/trajecten/{code}/documenten/{soort}")
    ResponseEntity<Gemaakt> vulIn(
            @PathVariable String code, @PathVariable Documentsoort soort, @RequestBody Map<String, Object> antwoorden) {
        return ResponseEntity.ok(new Gemaakt(invullen.voor(code, soort, antwoorden)));
    }
}
