package be.werkpad.statuut.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.document.Papierdruk;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.traject.TrajectKaart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A draft letter that asks an authority for permission: what the work is, never anything about health (G.1). */
@Component
class Toelatingsbrief {
    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final PlaatsingZoeken plaatsingen;
    private final ITemplateEngine templates;
    private final Papierdruk druk;

    Toelatingsbrief(
            ClientZoeken clienten,
            MedewerkerZoeken medewerkers,
            PlaatsingZoeken plaatsingen,
            ITemplateEngine templates,
            Papierdruk druk) {
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.plaatsingen = plaatsingen;
        this.templates = templates;
        this.druk = druk;
    }

    byte[] pdf(TrajectKaart traject, StatuutregelKaart regel, LocalDate vandaag) {
        var context = new Context(Locale.forLanguageTag("nl-BE"));
        context.setVariable("client", clienten.metId(traject.clientId()));
        context.setVariable("dienst", medewerkers.dienst().gegevens());
        context.setVariable("regel", regel);
        context.setVariable("vandaag", vandaag);
        context.setVariable(
                "afspraken",
                laatste(traject).stream()
                        .map(PlaatsingKaart::afspraken)
                        .findFirst()
                        .orElse(null));
        return druk.pdf(templates.process("statuut/brief", context));
    }

    /** The plaatsing that is being prepared, if its agreements exist. */
    private List<PlaatsingKaart> laatste(TrajectKaart traject) {
        return plaatsingen.vanTraject(traject.id()).stream()
                .filter(plaatsing -> plaatsing.afspraken() != null)
                .reduce((eerder, later) -> later)
                .stream()
                .toList();
    }
}
