package be.werkpad.ondertekening;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.Documentreeks;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the newest version of a document final and asks the signatures that it needs. */
@UseCase
public class OndertekeningStarten {
    private final Rondepapieren papieren;
    private final OndertekeningRepository ondertekeningen;
    private final Tekenvakkeninrichting inrichting;
    private final Audittrail audit;
    private final Clock clock;

    OndertekeningStarten(
            Rondepapieren papieren,
            OndertekeningRepository ondertekeningen,
            Tekenvakkeninrichting inrichting,
            Audittrail audit,
            Clock clock) {
        this.papieren = papieren;
        this.ondertekeningen = ondertekeningen;
        this.inrichting = inrichting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A document that all have signed and that did not change since is not signed again.
     *
     * @return the round that runs now, or the one in which this version was signed
     * @throws DomainException document.nogConcept
     */
    public OndertekeningKaart voor(Documentreeks reeks) {
        var document = papieren.definitief(reeks);
        return ondertekeningen.vanDocument(document.id()).stream()
                .filter(ronde -> isBezigOfKlaar(ronde.kaart().status()))
                .findFirst()
                .map(this::bevestigd)
                .orElseGet(() -> nieuw(document));
    }

    /** The same as a step of a process; empty while the newest version is a draft or misses something. */
    public Optional<OndertekeningKaart> alsKlaar(Documentreeks reeks) {
        return papieren.isNogNietKlaar(reeks) ? Optional.empty() : Optional.of(voor(reeks));
    }

    private static boolean isBezigOfKlaar(Status status) {
        return status == Status.LOPEND || status == Status.GETEKEND;
    }

    private OndertekeningKaart bevestigd(Ondertekening ronde) {
        ronde.bevestig(clock.instant());
        return ondertekeningen.saveAndFlush(ronde).kaart();
    }

    private OndertekeningKaart nieuw(DocumentKaart document) {
        var bij = papieren.bijgevoegdBij(document).orElse(null);
        var ondertekening =
                new Ondertekening(document, bij, inrichting.eenvoudigVolstaat(), CurrentUser.SYSTEEM, clock.instant());
        inrichting.voor(document).forEach(gevraagd -> ondertekening.vraag(gevraagd.partij(), gevraagd.toegelaten()));
        var kaart = ondertekeningen.saveAndFlush(ondertekening).kaart();
        if (kaart.vakken().isEmpty()) {
            throw new DomainException(
                    "ondertekening.geenOndertekenaars",
                    "Het document '%s' wordt door niemand getekend."
                            .formatted(document.soort().naam()));
        }
        Stream.of(document, bij).filter(Objects::nonNull).forEach(this::noteer);
        return kaart;
    }

    private void noteer(DocumentKaart document) {
        audit.noteer(
                Actie.ONDERTEKENING_GESTART,
                document.trajectId(),
                "document",
                String.valueOf(document.id()),
                Map.of("soort", document.soort().name(), "versie", String.valueOf(document.versie())));
    }
}
