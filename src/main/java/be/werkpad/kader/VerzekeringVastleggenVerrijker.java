package be.werkpad.kader;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.plaatsing.PlaatsingZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins with what is known, so that a correction does not ask for all of it again; a talk that must be held anew is. */
@Component
class VerzekeringVastleggenVerrijker implements Formulierverrijker {
    private final PlaatsingZoeken plaatsingen;
    private final Kaderformulieren formulieren;
    private final Polisantwoorden polissen;

    VerzekeringVastleggenVerrijker(
            PlaatsingZoeken plaatsingen, Kaderformulieren formulieren, Polisantwoorden polissen) {
        this.plaatsingen = plaatsingen;
        this.formulieren = formulieren;
        this.polissen = polissen;
    }

    @Override
    public String formulier() {
        return Kaderdeel.VERZEKERING.formulier();
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (!(procesvariabelen.get("plaatsingId") instanceof Long plaatsingId)) {
            return;
        }
        var vorige = formulieren.van(plaatsingen.metId(plaatsingId));
        var bekend = new HashMap<>(vorige.verzekering().antwoorden());
        bekend.keySet().removeIf(veld -> veld.startsWith("lo") || veld.startsWith("ba"));
        bekend.putAll(polissen.velden(plaatsingId));
        if (vorige.verlopen().contains(Gebrek.RISICOBESPREKING_ONTBREEKT)) {
            bekend.remove("risicobespreking");
        }
        bekend.forEach(gegevens::putIfAbsent);
    }
}
