package be.werkpad.herinnering;

import be.werkpad.evaluatie.BevragingZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.security.Rol;
import be.werkpad.web.Webadres;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many yearly Bevragingen are late, for who leads (E.2). */
@Component
@Order(20)
class Bevragingenbron implements Herinneringsbron {
    private static final Set<Rol> LEIDING = Set.of(Rol.COORDINATOR, Rol.MANAGER);

    private final BevragingZoeken bevragingen;
    private final Mailwoorden woorden;
    private final Webadres adres;

    Bevragingenbron(BevragingZoeken bevragingen, Mailwoorden woorden, Webadres adres) {
        this.bevragingen = bevragingen;
        this.woorden = woorden;
        this.adres = adres;
    }

    @Override
    public Optional<Herinneringsdeel> voor(MedewerkerKaart medewerker, LocalDate vandaag) {
        if (!LEIDING.contains(medewerker.rol())) {
            return Optional.empty();
        }
        var laat = bevragingen.teLaat(vandaag).size();
        return laat == 0
                ? Optional.empty()
                : Optional.of(new Herinneringsdeel(
                        laat,
                        List.of(
                                woorden.zin("herinnering.mail.bevraging", laat),
                                woorden.zin("herinnering.mail.opvolging", adres.van("/opvolging")))));
    }
}
