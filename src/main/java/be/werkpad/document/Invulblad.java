package be.werkpad.document;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectToegang;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet of a document that has no step in a process; in a dossier it begins as the form of a task would. */
@Component
@Transactional(readOnly = true)
public class Invulblad {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TrajectToegang toegang;
    private final PlaatsingZoeken plaatsingen;
    private final Medewerkerkeuze medewerkers;
    private final List<Formulierverrijker> verrijkers;

    Invulblad(
            TrajectToegang toegang,
            PlaatsingZoeken plaatsingen,
            Medewerkerkeuze medewerkers,
            List<Formulierverrijker> verrijkers) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.medewerkers = medewerkers;
        this.verrijkers = verrijkers;
    }

    /**
     * A sheet to fill in.
     *
     * @param schema JSON of form-js
     * @param gegevens values to start from
     */
    public record Blad(String schema, Map<String, Object> gegevens) {}

    /** With the names to choose from, and nothing of a dossier. */
    public Blad leeg(Documentsoort soort) {
        var schema = schema(soort);
        medewerkers.zetIn(schema);
        return new Blad(schema.toString(), Map.of());
    }

    /** The same with what the dossier knows (C.7). */
    public Blad voor(String trajectcode, Documentsoort soort) {
        var traject = toegang.lees(trajectcode);
        var schema = schema(soort);
        medewerkers.zetIn(schema);
        var gegevens = new LinkedHashMap<String, Object>();
        verrijkers.stream()
                .filter(verrijker -> verrijker.formulier().equals(soort.sjabloon(false)))
                .forEach(verrijker -> verrijker.verrijk(schema, gegevens, traject.id(), plaats(traject.id())));
        return new Blad(schema.toString(), gegevens);
    }

    /** As it is in the program; a werkmeting is also a step of the trial. */
    static ObjectNode schema(Documentsoort soort) {
        if (soort.over() != Documentsoort.Over.INVULBLAD) {
            throw new NotFoundException("No sheet for " + soort);
        }
        try (var bestand = new ClassPathResource(pad(soort)).getInputStream()) {
            return (ObjectNode) JSON.readTree(bestand);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String pad(Documentsoort soort) {
        return soort == Documentsoort.WERKMETING
                ? "forms/proefperiode/werkmeting.form"
                : "documentformulieren/%s.form".formatted(soort.sjabloon(false));
    }

    /** At which werkpost, when the client works at exactly one. */
    Map<String, Object> plaats(long trajectId) {
        var werk = plaatsingen.bezigVan(trajectId);
        return werk.size() == 1
                ? Map.of(
                        "plaatsingId",
                        werk.get(0).id(),
                        "werkpostId",
                        werk.get(0).werkpostId())
                : Map.of();
    }
}
