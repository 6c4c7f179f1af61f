package be.werkpad.kader.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.document.Papierdruk;
import be.werkpad.formulier.Antwoordregel;
import be.werkpad.formulier.Antwoordtekst;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderblad;
import be.werkpad.kader.Kaderdeel;
import be.werkpad.kader.Kaderstukken;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** One file with all that proves the legal frame of a plaatsing (CH-4, C.6.18). */
@Component
class Wettelijkdossier {
    private final KaderBekijken kader;
    private final ClientZoeken clienten;
    private final Kaderstukken stukken;
    private final Papierdruk druk;
    private final Bladvulling vulling;

    Wettelijkdossier(
            KaderBekijken kader, ClientZoeken clienten, Kaderstukken stukken, Papierdruk druk, Bladvulling vulling) {
        this.kader = kader;
        this.clienten = clienten;
        this.stukken = stukken;
        this.druk = druk;
        this.vulling = vulling;
    }

    /** A completed form, ready to read. */
    record Bewijs(String titel, LocalDate datum, List<Antwoordregel> regels) {}

    byte[] pdf(TrajectKaart traject, Kaderblad blad) {
        return druk.pdf(vulling.html(Map.of(
                "traject", traject,
                "client", clienten.metId(traject.clientId()),
                "blad", blad,
                "delen", Kaderdeel.values(),
                "bewijzen", bewijzen(blad),
                "documenten", stukken.documenten(blad.plaatsing()),
                "handtekeningen", stukken.handtekeningen(blad.plaatsing()))));
    }

    private List<Bewijs> bewijzen(Kaderblad blad) {
        return kader.bewijs(blad).stream()
                .map(antwoord -> new Bewijs(
                        antwoord.taaknaam(),
                        antwoord.tijdstip().atZone(ClockConfiguration.BRUSSEL).toLocalDate(),
                        Antwoordtekst.van(antwoord.schema(), zonderRekening(antwoord.antwoorden()))))
                .toList();
    }

    /** The file goes to who inspects the frame, who has no need of the account of the client. */
    private static Map<String, Object> zonderRekening(Map<String, Object> antwoorden) {
        var over = new HashMap<>(antwoorden);
        over.remove("iban");
        return over;
    }

    /** Fills the template. */
    @Component
    static class Bladvulling {
        private final ITemplateEngine templates;
        private final Clock clock;

        Bladvulling(ITemplateEngine templates, Clock clock) {
            this.templates = templates;
            this.clock = clock;
        }

        String html(Map<String, Object> inhoud) {
            var context = new Context(Locale.forLanguageTag("nl-BE"), inhoud);
            context.setVariable("vandaag", LocalDate.now(clock));
            return templates.process("kader/wettelijk-dossier", context);
        }
    }
}
