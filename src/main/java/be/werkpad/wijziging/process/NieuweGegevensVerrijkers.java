package be.werkpad.wijziging.process;

import be.werkpad.client.NetwerkZoeken;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a change, each with the agreements or data of now. */
@Configuration(proxyBeanMethods = false)
class NieuweGegevensVerrijkers {
    private final GeldendeAntwoorden geldend;

    NieuweGegevensVerrijkers(GeldendeAntwoorden geldend) {
        this.geldend = geldend;
    }

    @Bean
    Formulierverrijker urenVooringevuld() {
        return new Vooringevuld("uren-vastleggen", geldend::uren);
    }

    @Bean
    Formulierverrijker takenVooringevuld() {
        return new Vooringevuld("taken-vastleggen", geldend::taken);
    }

    @Bean
    Formulierverrijker werkbegeleiderVooringevuld() {
        return new Vooringevuld("werkbegeleider-vastleggen", geldend::werkbegeleider);
    }

    @Bean
    Formulierverrijker adresVooringevuld() {
        return new Vooringevuld("adres-vastleggen", geldend::adres);
    }

    @Bean
    Formulierverrijker financieringVooringevuld() {
        return new Vooringevuld("financiering-vastleggen", geldend::financiering);
    }

    @Bean
    Formulierverrijker netwerkkeuze(NetwerkZoeken netwerk, TrajectZoeken trajecten) {
        return new Netwerkkeuze(netwerk, trajecten);
    }

    /** The people around the client, to say who leaves. */
    record Netwerkkeuze(NetwerkZoeken netwerk, TrajectZoeken trajecten) implements Formulierverrijker {
        @Override
        public String formulier() {
            return "netwerk-vastleggen";
        }

        @Override
        public void verrijk(
                ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> variabelen) {
            var namen = new LinkedHashMap<String, String>();
            netwerk.van(trajecten.metId(trajectId).clientId()).stream()
                    .filter(persoon -> persoon.gestoptOp() == null)
                    .forEach(persoon -> namen.put(String.valueOf(persoon.id()), persoon.naam()));
            Keuzelijst.maak(schema, "nietMeer", namen);
        }
    }
}
