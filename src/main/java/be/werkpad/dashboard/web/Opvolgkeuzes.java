package be.werkpad.dashboard.web;

import be.werkpad.organisatie.AntenneKaart;
import be.werkpad.organisatie.AntenneZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the list can be narrowed to. */
@Component
class Opvolgkeuzes {
    private final MedewerkerZoeken medewerkers;
    private final AntenneZoeken antennes;

    Opvolgkeuzes(MedewerkerZoeken medewerkers, AntenneZoeken antennes) {
        this.medewerkers = medewerkers;
        this.antennes = antennes;
    }

    List<MedewerkerKaart> coaches() {
        return medewerkers.jobcoaches(null);
    }

    List<AntenneKaart> antennes() {
        return antennes.alle();
    }
}
