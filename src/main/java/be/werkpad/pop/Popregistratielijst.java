package be.werkpad.pop;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Lijstbijdrage;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Schrijfwijze;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which versions of the POP are registered, for the paper itself (C.6.16). */
@Component
class Popregistratielijst implements Lijstbijdrage {
    private static final List<String> KOLOMMEN = List.of("Versie", "Geregistreerd op", "Door", "Nummer");

    private final PopregistratieZoeken registraties;
    private final MedewerkerZoeken medewerkers;

    Popregistratielijst(PopregistratieZoeken registraties, MedewerkerZoeken medewerkers) {
        this.registraties = registraties;
        this.medewerkers = medewerkers;
    }

    @Override
    public String naam() {
        return "registraties";
    }

    @Override
    public Lijst voor(Documentreeks reeks) {
        return new Lijst(
                KOLOMMEN,
                registraties.vanTraject(reeks.trajectId()).stream()
                        .map(registratie -> List.of(
                                String.valueOf(registratie.versie()),
                                Schrijfwijze.voluit(registratie.datum()),
                                medewerkers.naam(registratie.door()),
                                registratie.referentie()))
                        .toList());
    }
}
