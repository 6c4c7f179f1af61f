package be.werkpad.wijziging.process;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.traject.TrajectZoeken;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds now, as answers of the forms of a change: to begin with, and to see what became different. */
@Component
class GeldendeAntwoorden {
    private static final String EERSTE_AFSPRAKEN = "afspraken-vastleggen";

    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;

    GeldendeAntwoorden(
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken antwoorden,
            TrajectZoeken trajecten,
            ClientZoeken clienten) {
        this.plaatsingen = plaatsingen;
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.clienten = clienten;
    }

    Map<String, Object> uren(long trajectId, Map<String, Object> variabelen) {
        return vanPlaatsing(variabelen, (id, nu) -> {
            var uren = Objects.requireNonNull(nu.uren());
            var velden = new HashMap<String, Object>();
            velden.put(
                    "dagen",
                    uren.rooster().dagen().stream().sorted().map(Enum::name).toList());
            velden.put("vanUur", uren.rooster().van().toString());
            velden.put("totUur", uren.rooster().tot().toString());
            zet(velden, "pauze", uren.pauze() == null ? eerste(id, "pauze") : uren.pauze());
            return velden;
        });
    }

    Map<String, Object> taken(long trajectId, Map<String, Object> variabelen) {
        return vanPlaatsing(
                variabelen,
                (id, nu) -> Map.of(
                        "taken",
                        nu.taken().stream().map(GeldendeAntwoorden::rij).toList()));
    }

    Map<String, Object> werkbegeleider(long trajectId, Map<String, Object> variabelen) {
        return vanPlaatsing(variabelen, (id, nu) -> {
            var hulp = Objects.requireNonNull(nu.hulp());
            var velden = new HashMap<String, Object>();
            velden.put("werkbegeleider", hulp.werkbegeleider());
            zet(velden, "werkbegeleiderBackup", hulp.backup());
            var contact = hulp.contactBijProbleem();
            zet(velden, "contactBijProbleem", contact == null ? eerste(id, "contactBijProbleem") : contact);
            return velden;
        });
    }

    Map<String, Object> adres(long trajectId, Map<String, Object> variabelen) {
        return vanClient(trajectId, client -> {
            var velden = new HashMap<String, Object>();
            zet(velden, "straat", client.straat());
            zet(velden, "postcode", client.postcode());
            zet(velden, "gemeente", client.gemeente());
            return velden;
        });
    }

    Map<String, Object> financiering(long trajectId, Map<String, Object> variabelen) {
        return vanClient(trajectId, client -> {
            var velden = new HashMap<String, Object>();
            zet(velden, "financieringsbron", client.financieringsbron());
            zet(velden, "subsidiesoort", client.subsidiesoort());
            return velden;
        });
    }

    private Map<String, Object> vanPlaatsing(
            Map<String, Object> variabelen, BiFunction<Long, Werkafspraken, Map<String, Object>> velden) {
        return variabelen.get(ProcessVariables.PLAATSING_ID.name()) instanceof Long id
                ? plaatsingen.werkafspraken(id).map(nu -> velden.apply(id, nu)).orElse(Map.of())
                : Map.of();
    }

    private Map<String, Object> vanClient(long trajectId, Function<ClientKaart, Map<String, Object>> velden) {
        return velden.apply(clienten.metId(trajecten.metId(trajectId).clientId()));
    }

    private @Nullable Object eerste(long plaatsingId, String veld) {
        return antwoorden
                .laatsteVanPlaatsing(plaatsingId, EERSTE_AFSPRAKEN)
                .map(afspraken -> afspraken.get(veld))
                .orElse(null);
    }

    private static Map<String, Object> rij(Takenpakkettaak taak) {
        var rij = new HashMap<String, Object>();
        rij.put("taak", taak.taak());
        zet(rij, "wanneer", taak.wanneer());
        zet(rij, "duur", taak.duur());
        zet(rij, "uitleg", taak.uitleg());
        return rij;
    }

    private static void zet(Map<String, Object> velden, String veld, @Nullable Object waarde) {
        if (waarde != null) {
            velden.put(veld, waarde);
        }
    }
}
