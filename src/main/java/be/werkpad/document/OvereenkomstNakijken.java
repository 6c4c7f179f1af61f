package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.SjabloonZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Notes that somebody read a running agreement beside the law of now; it goes off the list (CH-4a). */
@UseCase
public class OvereenkomstNakijken {
    private static final int LANGSTE_OPMERKING = 500;

    private final Overeenkomstlijst lijst;
    private final OvereenkomstnazichtRepository nazichten;
    private final SjabloonZoeken sjablonen;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    OvereenkomstNakijken(
            Overeenkomstlijst lijst,
            OvereenkomstnazichtRepository nazichten,
            SjabloonZoeken sjablonen,
            CurrentUser user,
            Audittrail audit,
            Clock clock) {
        this.lijst = lijst;
        this.nazichten = nazichten;
        this.sjablonen = sjablonen;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param opmerking what there was to say; may be empty
     * @throws DomainException document.nietOpDeLijst, document.opmerkingTeLang, document.geenRegelgeving
     */
    public void voor(long documentId, String opmerking) {
        var document = opDeLijst(documentId);
        if (opmerking.strip().length() > LANGSTE_OPMERKING) {
            throw DomainException.bijVeld(
                    "document.opmerkingTeLang",
                    "opmerking",
                    "Schrijf hoogstens %d tekens.".formatted(LANGSTE_OPMERKING));
        }
        var regelgeving = sjablonen
                .regelgeving()
                .map(RegelgevingKaart::code)
                .orElseThrow(() -> new DomainException(
                        "document.geenRegelgeving", "Er is nog geen regelgeving om mee te vergelijken."));
        nazichten.saveAndFlush(new Overeenkomstnazicht(
                documentId,
                regelgeving,
                user.account(),
                LocalDate.now(clock),
                opmerking.isBlank() ? null : opmerking.strip()));
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                document.trajectId(),
                "overeenkomstnazicht",
                String.valueOf(documentId),
                Map.of("regelgeving", regelgeving));
    }

    private DocumentKaart opDeLijst(long documentId) {
        return lijst.vanOudereRegelgeving().stream()
                .filter(regel -> regel.nazicht() == null)
                .map(Overeenkomstlijst.Regel::document)
                .filter(document -> document.id() == documentId)
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "document.nietOpDeLijst", "Deze overeenkomst staat niet meer op de lijst."));
    }
}
