package be.werkpad.agenda;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a feed for who knows its secret. */
@Component
@Transactional(readOnly = true)
public class AgendaOpvragen {
    private final AgendasleutelRepository sleutels;
    private final MedewerkerZoeken medewerkers;
    private final AgendaBekijken bekijken;

    AgendaOpvragen(AgendasleutelRepository sleutels, MedewerkerZoeken medewerkers, AgendaBekijken bekijken) {
        this.sleutels = sleutels;
        this.medewerkers = medewerkers;
        this.bekijken = bekijken;
    }

    /** Empty for a wrong or revoked secret, and for somebody who no longer works here. */
    public Optional<List<Agendamoment>> met(String geheim) {
        return sleutels.findByVingerafdruk(AgendaDelen.vingerafdruk(geheim))
                .map(Agendasleutel::account)
                .filter(account -> medewerkers
                        .metAccount(account)
                        .filter(MedewerkerKaart::actief)
                        .isPresent())
                .map(bekijken::van);
    }
}
