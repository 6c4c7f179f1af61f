package be.werkpad.pop;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentAfhandelen;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.Tekst;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes that a version of a POP is registered on the platform of the authority, each version once (AM-3). */
@UseCase
public class PopRegistreren {
    private static final int LANGSTE = 100;

    private final PopregistratieRepository registraties;
    private final DocumentAfhandelen afhandelen;
    private final DocumentZoeken documenten;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    PopRegistreren(
            PopregistratieRepository registraties,
            DocumentAfhandelen afhandelen,
            DocumentZoeken documenten,
            CurrentUser user,
            Audittrail audit,
            Clock clock) {
        this.registraties = registraties;
        this.afhandelen = afhandelen;
        this.documenten = documenten;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException when it is no POP of this dossier */
    public DocumentKaart pop(String trajectcode, long documentId) {
        var document = afhandelen.lees(trajectcode, documentId);
        if (document.soort() != Documentsoort.POP) {
            throw new NotFoundException("Document %d is no POP".formatted(documentId));
        }
        return document;
    }

    /**
     * @param datum day on which it was registered
     * @throws DomainException pop.nogNietDefinitief, pop.alGeregistreerd, pop.datumOngeldig or pop.referentieOntbreekt, on
     *     its field
     */
    public PopregistratieKaart voor(
            String trajectcode, long documentId, @Nullable LocalDate datum, @Nullable String referentie) {
        var document = pop(trajectcode, documentId);
        eis(
                document.loop().definitiefOp() != null,
                "nogNietDefinitief",
                "referentie",
                "Dit plan is nog niet definitief. Maak het eerst definitief met de deelnemer.");
        eis(
                registraties.findByDocumentId(documentId).isEmpty(),
                "alGeregistreerd",
                "referentie",
                "Deze versie is al geregistreerd.");
        var vandaag = LocalDate.now(clock);
        eis(
                datum != null && !datum.isAfter(vandaag) && !datum.isBefore(document.opgemaaktOp()),
                "datumOngeldig",
                "datum",
                "Kies een dag van het plan tot vandaag.");
        var nummer = Tekst.opgeschoond(referentie == null ? "" : referentie);
        eis(
                !nummer.isEmpty() && Tekst.lengte(nummer) <= LANGSTE && !Tekst.heeftStuurtekens(nummer),
                "referentieOntbreekt",
                "referentie",
                "Vul het nummer van de registratie in, in hoogstens 100 tekens.");
        return bewaar(document, new PopregistratieKaart(documentId, versie(document), datum, user.account(), nummer));
    }

    private PopregistratieKaart bewaar(DocumentKaart document, PopregistratieKaart kaart) {
        var bewaard = registraties
                .saveAndFlush(new Popregistratie(document.trajectId(), kaart))
                .kaart();
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                document.trajectId(),
                "pop",
                String.valueOf(document.id()),
                Map.of("status", "geregistreerd", "versie", String.valueOf(bewaard.versie())));
        return bewaard;
    }

    /** Each new plan of a traject is its next version, whoever fills in the sheet again. */
    private int versie(DocumentKaart document) {
        return (int) documenten.vanTraject(document.trajectId()).stream()
                .filter(ander -> ander.soort() == Documentsoort.POP && ander.id() <= document.id())
                .count();
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld("pop." + code, veld, melding);
        }
    }
}
