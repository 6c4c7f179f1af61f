package be.werkpad.document;

import be.werkpad.document.DocumentAanmaken.Keuze;
import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.FormulierIndienen.Ingediend;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Fills in the sheet of a document that has no step in a process, keeps the answers, and makes the document. */
@UseCase
public class DocumentInvullen {
    private static final String PROCES = "document";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TrajectToegang toegang;
    private final FormulierIndienen indienen;
    private final DocumentAanmaken aanmaken;
    private final PlaatsingZoeken plaatsingen;
    private final Medewerkerkeuze medewerkers;
    private final CurrentUser user;
    private final Clock clock;

    DocumentInvullen(
            TrajectToegang toegang,
            FormulierIndienen indienen,
            DocumentAanmaken aanmaken,
            PlaatsingZoeken plaatsingen,
            Medewerkerkeuze medewerkers,
            CurrentUser user,
            Clock clock) {
        this.toegang = toegang;
        this.indienen = indienen;
        this.aanmaken = aanmaken;
        this.plaatsingen = plaatsingen;
        this.medewerkers = medewerkers;
        this.user = user;
        this.clock = clock;
    }

    /** The sheet as JSON of form-js, with the names to choose from; a werkmeting is also a step of the trial. */
    public String formulier(Documentsoort soort) {
        var schema = schema(soort);
        medewerkers.zetIn(schema);
        return schema.toString();
    }

    private static JsonNode schema(Documentsoort soort) {
        if (soort.over() != Documentsoort.Over.INVULBLAD) {
            throw new NotFoundException("No sheet for " + soort);
        }
        try (var bestand = new ClassPathResource(blad(soort)).getInputStream()) {
            return JSON.readTree(bestand);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String blad(Documentsoort soort) {
        return soort == Documentsoort.WERKMETING
                ? "forms/proefperiode/werkmeting.form"
                : "documentformulieren/%s.form".formatted(soort.sjabloon(false));
    }

    /** At which werkpost, when the client works at exactly one. */
    private Map<String, Object> plaats(long trajectId) {
        var werk = plaatsingen.bezigVan(trajectId);
        return werk.size() == 1
                ? Map.of(
                        "plaatsingId",
                        werk.get(0).id(),
                        "werkpostId",
                        werk.get(0).werkpostId())
                : Map.of();
    }

    /**
     * @return id of the document
     * @throws be.werkpad.shared.DomainException formulier.ongeldig with a message for each field
     */
    public long voor(String trajectcode, Documentsoort soort, Map<String, Object> antwoorden) {
        var traject = toegang.lees(trajectcode);
        var schema = schema(soort).toString();
        var id = soort.sjabloon(false);
        indienen.voor(
                new Inzending(
                        id,
                        traject.id(),
                        traject.code(),
                        antwoorden,
                        user.account(),
                        LocalDate.now(clock),
                        plaats(traject.id())),
                new Ingediend("%s-%s-%d".formatted(PROCES, id, clock.millis()), soort.naam(), PROCES, PROCES, schema),
                Formulierschema.parse(schema));
        return aanmaken.voor(trajectcode, soort, Keuze.LAATSTE, "");
    }
}
