package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstVastleggen;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps each agreement that exists on paper; what is left empty stays as it was. */
@Component
class OvereenkomstenVastleggenVerwerker implements FormulierVerwerker {
    private static final Map<String, Overeenkomstsoort> VELDEN = Map.of(
            "raam", Overeenkomstsoort.RAAMOVEREENKOMST,
            "engagement", Overeenkomstsoort.ENGAGEMENTSVERKLARING);

    private final OvereenkomstVastleggen vastleggen;

    OvereenkomstenVastleggenVerwerker(OvereenkomstVastleggen vastleggen) {
        this.vastleggen = vastleggen;
    }

    @Override
    public String formulier() {
        return "overeenkomsten-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        eisIetsIngevuld(inzending);
        VELDEN.forEach((voor, soort) -> leg(inzending, voor, soort));
        return Map.of();
    }

    private static void eisIetsIngevuld(Inzending inzending) {
        var opPapier = VELDEN.keySet().stream().anyMatch(voor -> inzending.datum(voor + "GetekendOp") != null);
        if (!opPapier && !"NIEUW".equals(inzending.tekst("raam"))) {
            throw DomainException.bijVeld("kader.nietsGetekend", "raam", "Vul in welk papier getekend is.");
        }
        if (opPapier && inzending.tekst("vindplaats") == null) {
            throw DomainException.bijVeld("kader.vindplaatsOntbreekt", "vindplaats", "Vul in waar dit papier ligt.");
        }
    }

    private void leg(Inzending inzending, String voor, Overeenkomstsoort soort) {
        var plaatsingId = inzending.plaatsingId();
        var getekendOp = inzending.datum(voor + "GetekendOp");
        if (plaatsingId == null) {
            throw new IllegalStateException("An agreement without a plaatsing");
        }
        if (getekendOp != null) {
            var geldigTot = inzending.datum(voor + "GeldigTot");
            var vindplaats = inzending.blad().verplicht("vindplaats");
            vastleggen.voor(plaatsingId, new OvereenkomstKaart(soort, getekendOp, geldigTot, vindplaats));
        }
    }
}
