package be.werkpad.contact;

import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.FormulierIndienen.Ingediend;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Keeps a contact that no step asked for as answers with labels, so that it can become a paper too (C.6.13). */
@Component
class Contactpapier {
    private static final String BLAD = "contact";

    private final FormulierIndienen indienen;
    private final PlaatsingZoeken plaatsingen;

    Contactpapier(FormulierIndienen indienen, PlaatsingZoeken plaatsingen) {
        this.indienen = indienen;
        this.plaatsingen = plaatsingen;
    }

    void bewaar(String trajectcode, NieuwContact contact, @Nullable LocalDate volgendContact) {
        var schema = schema();
        indienen.voor(
                new Inzending(
                        BLAD,
                        contact.trajectId(),
                        trajectcode,
                        Contactantwoorden.van(contact, volgendContact),
                        contact.door(),
                        contact.datum(),
                        plaats(contact.plaatsingId())),
                new Ingediend(BLAD + "-" + UUID.randomUUID(), "Contact", BLAD, BLAD, schema),
                Formulierschema.parse(schema));
    }

    private Map<String, Object> plaats(@Nullable Long plaatsingId) {
        return plaatsingId == null
                ? Map.of()
                : Map.of(
                        "plaatsingId",
                        plaatsingId,
                        "werkpostId",
                        plaatsingen.metId(plaatsingId).werkpostId());
    }

    private static String schema() {
        try {
            return new ClassPathResource("documentformulieren/contact.form").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
