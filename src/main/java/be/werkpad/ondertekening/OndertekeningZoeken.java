package be.werkpad.ondertekening;

import be.werkpad.document.Documentsoort;
import be.werkpad.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds rounds of signatures. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class OndertekeningZoeken {
    private final OndertekeningRepository ondertekeningen;

    OndertekeningZoeken(OndertekeningRepository ondertekeningen) {
        this.ondertekeningen = ondertekeningen;
    }

    /** In which ways somebody of this side may sign in this round. */
    public static Set<Tekenwijze> wijzen(OndertekeningKaart ronde, Partij partij) {
        return Tekenregels.wijzen(ronde.soort().name(), partij, ronde.eenvoudig());
    }

    public OndertekeningKaart metId(long id) {
        return ondertekeningen
                .findById(id)
                .map(Ondertekening::kaart)
                .orElseThrow(() -> new NotFoundException("No round of signatures " + id));
    }

    /** Newest first. */
    public List<OndertekeningKaart> vanTraject(long trajectId) {
        return ondertekeningen.findByTrajectIdOrderByIdDesc(trajectId).stream()
                .map(Ondertekening::kaart)
                .toList();
    }

    /** The newest round under this kind of document of a plaatsing. */
    public Optional<OndertekeningKaart> laatste(long plaatsingId, Documentsoort soort) {
        return ondertekeningen
                .findFirstByPlaatsingIdAndDocumentsoortOrderByIdDesc(plaatsingId, soort)
                .map(Ondertekening::kaart);
    }

    /** The last round that all signed; a later one that somebody refused does not undo it. */
    public Optional<OndertekeningKaart> laatsteGetekende(long plaatsingId, Documentsoort soort) {
        return ondertekeningen
                .findFirstByPlaatsingIdAndDocumentsoortAndStatusOrderByIdDesc(
                        plaatsingId, soort, OndertekeningKaart.Status.GETEKEND)
                .map(Ondertekening::kaart);
    }
}
