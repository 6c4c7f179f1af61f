package be.werkpad.organisatie;

import be.werkpad.security.Rol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class MedewerkerZoeken {
    private final MedewerkerRepository medewerkers;
    private final DienstRepository diensten;

    MedewerkerZoeken(MedewerkerRepository medewerkers, DienstRepository diensten) {
        this.medewerkers = medewerkers;
        this.diensten = diensten;
    }

    public Optional<MedewerkerKaart> metAccount(String account) {
        return medewerkers.findByAccount(account).map(Medewerker::kaart);
    }

    /** As people call who has this account; the account itself when that is no medewerker. */
    public String naam(String account) {
        return metAccount(account).map(MedewerkerKaart::weergavenaam).orElse(account);
    }

    /** The active jobcoaches, of one antenne or (null) of all. */
    public List<MedewerkerKaart> jobcoaches(@Nullable String antenne) {
        return metRol(Rol.JOBCOACH, antenne);
    }

    public List<MedewerkerKaart> metRol(Rol rol, @Nullable String antenne) {
        return medewerkers.actieveMetRol(rol, antenne).stream()
                .map(Medewerker::kaart)
                .toList();
    }

    public List<MedewerkerKaart> alle() {
        return medewerkers.alle().stream().map(Medewerker::kaart).toList();
    }

    public DienstKaart dienst() {
        return diensten.findFirstByOrderById().orElseThrow().kaart();
    }
}
