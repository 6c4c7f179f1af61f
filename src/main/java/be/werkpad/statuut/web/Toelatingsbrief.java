package be.werkpad.statuut.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.document.Papierdruk;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.traject.TrajectKaart;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A draft letter that asks or tells an authority: what the work is, never anything about health (G.1). */
@Component
class Toelatingsbrief {
    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final Werkomschrijving werk;
    private final ITemplateEngine templates;
    private final Papierdruk druk;

    Toelatingsbrief(
            ClientZoeken clienten,
            MedewerkerZoeken medewerkers,
            Werkomschrijving werk,
            ITemplateEngine templates,
            Papierdruk druk) {
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.werk = werk;
        this.templates = templates;
        this.druk = druk;
    }

    byte[] pdf(TrajectKaart traject, StatuutregelKaart regel, LocalDate vandaag) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("client", clienten.metId(traject.clientId()));
        context.setVariable("dienst", medewerkers.dienst().gegevens());
        context.setVariable("regel", regel);
        context.setVariable("vandaag", vandaag);
        context.setVariable("werk", werk.van(traject.id()).orElse(null));
        return druk.pdf(templates.process("statuut/brief", context));
    }
}
