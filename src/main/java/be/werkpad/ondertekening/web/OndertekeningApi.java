package be.werkpad.ondertekening.web;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.ondertekening.Bijgevoegd;
import be.werkpad.ondertekening.HandtekeningenVragen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.Dossierlezing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of signatures for programs; the client may read the own ones. */
@RestController
class OndertekeningApi {
    private final Dossierlezing lezing;
    private final OndertekeningZoeken zoeken;
    private final HandtekeningenVragen vragen;
    private final Bestanden bestanden;

    OndertekeningApi(
            Dossierlezing lezing, OndertekeningZoeken zoeken, HandtekeningenVragen vragen, Bestanden bestanden) {
        this.lezing = lezing;
        this.zoeken = zoeken;
        this.vragen = vragen;
        this.bestanden = bestanden;
    }

    /** What was signed. */
    @Component
    record Bestanden(DocumentZoeken zoeken, Documentbestand bestand) {
        byte[] getekend(long documentId) {
            return bestand.zonderHandtekeningen(zoeken.metId(documentId));
        }
    }

    record Vraag(long documentId) {}

    /** @param bewijsniveau 2 or 3, as for decisions; the rest is null until somebody signed */
    record Vak(
            long id,
            Partij partij,
            boolean getekend,
            @Nullable String naam,
            @Nullable String functie,
            @Nullable Tekenwijze wijze,
            @Nullable Integer bewijsniveau,
            @Nullable LocalDate datum) {
        static Vak van(OndertekeningKaart.Vak vak) {
            var gezet = vak.handtekening();
            return gezet == null
                    ? new Vak(vak.id(), vak.partij(), false, null, null, null, null, null)
                    : new Vak(
                            vak.id(),
                            vak.partij(),
                            true,
                            gezet.naam(),
                            gezet.functie(),
                            gezet.wijze(),
                            gezet.wijze().bewijsniveau(),
                            gezet.datum());
        }
    }

    /**
     * @param documenthash of the file that is read and signed
     * @param bijgevoegd a second document that is signed in the same round; null when there is none
     * @param bestandhash of the finished file with its page of signatures and its seal; null until it is made
     */
    record Ronde(
            long id,
            long documentId,
            String documenthash,
            @Nullable String bestandhash,
            String soort,
            OndertekeningKaart.Status status,
            OndertekeningKaart.@Nullable Zegel zegel,
            @Nullable Bijgevoegd bijgevoegd,
            List<Vak> vakken) {}

    record Lijst(List<Ronde> items, int totaal) {}

    /** Newest first. */
    @GetMapping("/api/trajecten/{code}/ondertekeningen")
    Lijst lijst(@PathVariable String code) {
        var traject = lezing.leesOfEigen(code, "handtekeningen");
        var items = zoeken.vanTraject(traject.id()).stream()
                .map(kaart -> new Ronde(
                        kaart.id(),
                        kaart.documentId(),
                        kaart.documenthash(),
                        kaart.bestandhash(),
                        kaart.soort().name(),
                        kaart.status(),
                        kaart.zegel(),
                        kaart.bijgevoegd(),
                        kaart.vakken().stream().map(Vak::van).toList()))
                .toList();
        return new Lijst(items, items.size());
    }

    /** The file exactly as it was signed, before the page of signatures and the seal came behind it. */
    @GetMapping(
            value = "/api/trajecten/{code}/ondertekeningen/{id}/document",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> document(@PathVariable String code, @PathVariable long id) {
        return bestand(Rondes.vanTraject(zoeken, lezing.leesOfEigen(code, "handtekeningen"), id)
                .documentId());
    }

    /** The second document of the round, exactly as it was signed. */
    @GetMapping(
            value = "/api/trajecten/{code}/ondertekeningen/{id}/bijgevoegd",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> bijgevoegd(@PathVariable String code, @PathVariable long id) {
        var bij = Rondes.vanTraject(zoeken, lezing.leesOfEigen(code, "handtekeningen"), id)
                .bijgevoegd();
        if (bij == null) {
            throw new NotFoundException("Round %d is about one document".formatted(id));
        }
        return bestand(bij.documentId());
    }

    private ResponseEntity<byte[]> bestand(long documentId) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(bestanden.getekend(documentId));
    }

    /** Asks the signatures under a final document that no process waits for. */
    @PostMapping("/api/trajecten/{code}/ondertekeningen")
    @ResponseStatus(HttpStatus.CREATED)
    void vraag(@PathVariable String code, @RequestBody Vraag vraag) {
        vragen.voorDocument(code, vraag.documentId());
    }
}
