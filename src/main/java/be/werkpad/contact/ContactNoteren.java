package be.werkpad.contact;

import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a contact from a page. When it is about work that is followed, it is the contact the process waits for:
 * the step is done with it, and the time until the next contact counts from this one (C.1 note 5).
 */
@UseCase
public class ContactNoteren {
    private final TrajectToegang toegang;
    private final PlaatsingZoeken plaatsingen;
    private final Opvolgtaak opvolgtaak;
    private final ContactverslagOpmaken opmaken;
    private final Contactpapier papier;

    ContactNoteren(
            TrajectToegang toegang,
            PlaatsingZoeken plaatsingen,
            Opvolgtaak opvolgtaak,
            ContactverslagOpmaken opmaken,
            Contactpapier papier) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.opvolgtaak = opvolgtaak;
        this.opmaken = opmaken;
        this.papier = papier;
    }

    /**
     * @param ondersteuning GELIJK, MEER or MINDER; only for work that is followed
     * @param volgendContact null: as late as the level allows
     * @param prestatieId time that was written down before; null when it comes with the contact
     */
    public record Vervolg(
            String ondersteuning,
            @Nullable LocalDate volgendContact,
            @Nullable Long prestatieId) {}

    /** @return what who wrote it should know, in plain Dutch */
    public List<String> voor(String trajectcode, NieuwContact contact, Vervolg vervolg) {
        var traject = toegang.lees(trajectcode);
        if (!traject.isOpen()) {
            throw new DomainException(
                    "contact.trajectAfgesloten", "Dit traject is afgesloten. Er komt niets meer bij.");
        }
        eisEigenPlaatsing(contact, traject.id());
        if (vervolg.prestatieId() != null) {
            papier.bewaar(trajectcode, contact, vervolg.volgendContact());
            opmaken.bijPrestatie(contact, vervolg.prestatieId());
            return List.of();
        }
        if (isOpgevolgd(trajectcode, contact, vervolg)) {
            return List.of();
        }
        papier.bewaar(trajectcode, contact, vervolg.volgendContact());
        return opmaken.voor(contact);
    }

    private void eisEigenPlaatsing(NieuwContact contact, long trajectId) {
        var plaatsing = contact.plaatsingId();
        if (plaatsing != null && plaatsingen.metId(plaatsing).trajectId() != trajectId) {
            throw new NotFoundException("No plaatsing %d of this traject".formatted(plaatsing));
        }
    }

    private boolean isOpgevolgd(String trajectcode, NieuwContact contact, Vervolg vervolg) {
        var plaatsing = contact.plaatsingId();
        if (plaatsing == null) {
            return false;
        }
        return opvolgtaak
                .stand(plaatsing, contact.datum())
                .filter(stand -> opvolgtaak.voltooi(
                        trajectcode,
                        plaatsing,
                        Contactantwoorden.opvolging(contact, vervolg, stand.volgendUiterlijk())))
                .isPresent();
    }
}
