package be.werkpad.mandaat;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import java.time.LocalDate;
import java.util.List;
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

    /** A coördinator always; anybody else who works here by a mandate that holds on that day. */
    public boolean magTekenen(String account, LocalDate op) {
        return medewerkers
                .metAccount(account)
                .filter(medewerker -> medewerker.actief() && mag(medewerker, op))
                .isPresent();
    }

    private boolean mag(MedewerkerKaart medewerker, LocalDate op) {
        return medewerker.rol() == Rol.COORDINATOR
                || mandaten.findByAccount(medewerker.account()).stream().anyMatch(mandaat -> mandaat.geldtOp(op));
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
