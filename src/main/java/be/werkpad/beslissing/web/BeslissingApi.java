package be.werkpad.beslissing.web;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.Keuze;
import be.werkpad.beslissing.Optie;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.traject.Dossierlezing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Decisions for programs; the client may read the own ones. */
@RestController
class BeslissingApi {
    private final Dossierlezing lezing;
    private final BeslissingZoeken beslissingen;

    BeslissingApi(Dossierlezing lezing, BeslissingZoeken beslissingen) {
        this.lezing = lezing;
        this.beslissingen = beslissingen;
    }

    /** @param uitkomst what a gateway reads: a richting, LATER, STOPPEN or ANDERS; null before a choice */
    record Beslissing(
            long id,
            Vraagcode vraagcode,
            String vraag,
            List<Optie> opties,
            BeslissingKaart.Status status,
            @Nullable String uitkomst,
            @Nullable String gekozenTekst,
            @Nullable Keuze keuze,
            @Nullable String betwisting) {}

    record Lijst(List<Beslissing> items, int totaal) {}

    @GetMapping("/api/trajecten/{code}/beslissingen")
    Lijst lijst(@PathVariable String code) {
        var traject = lezing.leesOfEigen(code, "beslissingen");
        var items = beslissingen.vanTraject(traject.id()).stream()
                .map(kaart -> new Beslissing(
                        kaart.id(),
                        kaart.vraagcode(),
                        kaart.vraag(),
                        kaart.opties(),
                        kaart.status(),
                        kaart.uitkomst(),
                        kaart.gekozenTekst(),
                        kaart.keuze(),
                        kaart.betwisting()))
                .toList();
        return new Lijst(items, items.size());
    }
}
