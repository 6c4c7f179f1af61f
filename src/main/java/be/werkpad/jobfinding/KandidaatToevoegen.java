package be.werkpad.jobfinding;

import be.werkpad.shared.UseCase;

/** Notes a search action. A clear "no" closes the candidate at once. */
@UseCase
public class KandidaatToevoegen {
    private final KandidaatRepository kandidaten;

    KandidaatToevoegen(KandidaatRepository kandidaten) {
        this.kandidaten = kandidaten;
    }

    public KandidaatKaart voor(Zoekactie actie) {
        var kandidaat = new Kandidaat(actie);
        if (actie.resultaat().equals("NEE")) {
            kandidaat.sluitAf(actie.datum(), Afsluitreden.WERKGEVER_NEE);
        }
        return kandidaten.save(kandidaat).kaart();
    }
}
