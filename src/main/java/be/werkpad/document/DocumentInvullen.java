package be.werkpad.document;

import be.werkpad.document.DocumentAanmaken.Keuze;
import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.FormulierIndienen.Ingediend;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Fills in the sheet of a document that has no step in a process, keeps the answers, and makes the document. */
@UseCase
public class DocumentInvullen {
    private static final String PROCES = "document";

    private final TrajectToegang toegang;
    private final FormulierIndienen indienen;
    private final DocumentAanmaken aanmaken;
    private final Invulblad bladen;
    private final CurrentUser user;
    private final Clock clock;

    DocumentInvullen(
            TrajectToegang toegang,
            FormulierIndienen indienen,
            DocumentAanmaken aanmaken,
            Invulblad bladen,
            CurrentUser user,
            Clock clock) {
        this.toegang = toegang;
        this.indienen = indienen;
        this.aanmaken = aanmaken;
        this.bladen = bladen;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @return id of the document
     * @throws be.werkpad.shared.DomainException formulier.ongeldig with a message for each field
     */
    public long voor(String trajectcode, Documentsoort soort, Map<String, Object> antwoorden) {
        var traject = toegang.lees(trajectcode);
        var schema = Invulblad.schema(soort).toString();
        var id = soort.sjabloon(false);
        indienen.voor(
                new Inzending(
                        id,
                        traject.id(),
                        traject.code(),
                        antwoorden,
                        user.account(),
                        LocalDate.now(clock),
                        bladen.plaats(traject.id())),
                new Ingediend("%s-%s-%d".formatted(PROCES, id, clock.millis()), soort.naam(), PROCES, PROCES, schema),
                Formulierschema.parse(schema));
        return aanmaken.voor(trajectcode, soort, Keuze.LAATSTE, "");
    }
}
