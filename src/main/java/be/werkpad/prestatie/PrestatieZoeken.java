package be.werkpad.prestatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads prestaties. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class PrestatieZoeken {
    private final PrestatieRepository prestaties;

    PrestatieZoeken(PrestatieRepository prestaties) {
        this.prestaties = prestaties;
    }

    public Optional<PrestatieKaart> metId(long id) {
        return prestaties.findById(id).map(Prestatie::kaart);
    }

    /** Newest first. */
    public List<PrestatieKaart> vanTraject(long trajectId) {
        return kaarten(prestaties.findByTrajectIdOrderByDatumDescIdDesc(trajectId));
    }

    /** Contacts with the clients of these trajecten, newest first. */
    public List<PrestatieKaart> clientcontacten(Collection<Long> trajectIds) {
        return trajectIds.isEmpty()
                ? List.of()
                : kaarten(prestaties.findByTrajectIdInAndSoortOrderByDatumDescIdDesc(
                        trajectIds, Prestatiesoort.CLIENTCONTACT));
    }

    /** Of one person, newest first, both days included. */
    public List<PrestatieKaart> vanMedewerker(String account, LocalDate van, LocalDate tot) {
        return kaarten(prestaties.findByMedewerkerAndDatumBetweenOrderByDatumDescIdDesc(account, van, tot));
    }

    private static List<PrestatieKaart> kaarten(List<Prestatie> rijen) {
        return rijen.stream().map(Prestatie::kaart).toList();
    }
}
