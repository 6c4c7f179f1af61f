package be.werkpad.wijziging.process;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierverrijker;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a change, each with the agreements or data of now. */
@Configuration(proxyBeanMethods = false)
class NieuweGegevensVerrijkers {
    private static final String EERSTE_AFSPRAKEN = "afspraken-vastleggen";

    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;

    NieuweGegevensVerrijkers(
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken antwoorden,
            TrajectZoeken trajecten,
            ClientZoeken clienten) {
        this.plaatsingen = plaatsingen;
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.clienten = clienten;
    }

    @Bean
    Formulierverrijker urenVooringevuld() {
        return new Vooringevuld("uren-vastleggen", vanPlaatsing((id, nu) -> {
            var uren = Objects.requireNonNull(nu.uren());
            var velden = new HashMap<String, Object>();
            velden.put(
                    "dagen",
                    uren.rooster().dagen().stream().sorted().map(Enum::name).toList());
            velden.put("vanUur", uren.rooster().van().toString());
            velden.put("totUur", uren.rooster().tot().toString());
            zet(velden, "pauze", uren.pauze() == null ? eerste(id, "pauze") : uren.pauze());
            return velden;
        }));
    }

    @Bean
    Formulierverrijker takenVooringevuld() {
        return new Vooringevuld(
                "taken-vastleggen",
                vanPlaatsing((id, nu) -> Map.of(
                        "taken",
                        nu.taken().stream().map(NieuweGegevensVerrijkers::rij).toList())));
    }

    @Bean
    Formulierverrijker werkbegeleiderVooringevuld() {
        return new Vooringevuld("werkbegeleider-vastleggen", vanPlaatsing((id, nu) -> {
            var hulp = Objects.requireNonNull(nu.hulp());
            var velden = new HashMap<String, Object>();
            velden.put("werkbegeleider", hulp.werkbegeleider());
            zet(velden, "werkbegeleiderBackup", hulp.backup());
            var contact = hulp.contactBijProbleem();
            zet(velden, "contactBijProbleem", contact == null ? eerste(id, "contactBijProbleem") : contact);
            return velden;
        }));
    }

    @Bean
    Formulierverrijker adresVooringevuld() {
        return new Vooringevuld("adres-vastleggen", vanClient(client -> {
            var velden = new HashMap<String, Object>();
            zet(velden, "straat", client.straat());
            zet(velden, "postcode", client.postcode());
            zet(velden, "gemeente", client.gemeente());
            return velden;
        }));
    }

    @Bean
    Formulierverrijker financieringVooringevuld() {
        return new Vooringevuld("financiering-vastleggen", vanClient(client -> {
            var velden = new HashMap<String, Object>();
            zet(velden, "financieringsbron", client.financieringsbron());
            return velden;
        }));
    }

    private BiFunction<Long, Map<String, Object>, Map<String, Object>> vanPlaatsing(
            BiFunction<Long, Werkafspraken, Map<String, Object>> velden) {
        return (trajectId, variabelen) -> variabelen.get(ProcessVariables.PLAATSING_ID.name()) instanceof Long id
                ? plaatsingen.werkafspraken(id).map(nu -> velden.apply(id, nu)).orElse(Map.of())
                : Map.of();
    }

    private BiFunction<Long, Map<String, Object>, Map<String, Object>> vanClient(
            Function<ClientKaart, Map<String, Object>> velden) {
        return (trajectId, variabelen) ->
                velden.apply(clienten.metId(trajecten.metId(trajectId).clientId()));
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
