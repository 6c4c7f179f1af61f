package be.werkpad.mandaat;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign for the dienst on a day. */
@Component
@Transactional(readOnly = true)
public class MandaatZoeken {
    private final MandaatRepository mandaten;
    private final MedewerkerZoeken medewerkers;

    MandaatZoeken(MandaatRepository mandaten, MedewerkerZoeken medewerkers) {
        this.mandaten = mandaten;
        this.medewerkers = medewerkers;
    }

    /** A coördinator always; a jobcoach by a mandate that holds on that day. */
    public boolean magTekenen(String account, LocalDate op) {
        return medewerkers
                .metAccount(account)
                .filter(medewerker -> medewerker.actief() && mag(medewerker, op))
                .isPresent();
    }

    private boolean mag(MedewerkerKaart medewerker, LocalDate op) {
        return medewerker.rol() == Rol.COORDINATOR
                || (medewerker.rol() == Rol.JOBCOACH
                        && mandaat(medewerker.account(), op).isPresent());
    }

    /** The mandate that holds for somebody on that day. */
    public Optional<MandaatKaart> mandaat(String account, LocalDate op) {
        return mandaten.findByAccount(account).stream()
                .filter(mandaat -> mandaat.geldtOp(op))
                .map(Tekenmandaat::kaart)
                .findFirst();
    }

    /** Everybody who may sign for the dienst on that day. */
    public List<MedewerkerKaart> tekenaars(LocalDate op) {
        return medewerkers.alle().stream()
                .filter(medewerker -> medewerker.actief() && mag(medewerker, op))
                .toList();
    }

    public List<MandaatKaart> alle() {
        return mandaten.findAllByOrderByAccountAscVanDesc().stream()
                .map(Tekenmandaat::kaart)
                .toList();
    }
}
