package be.werkpad.statuut;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Lijstbijdrage;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Schrijfwijze;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rule about the income of the client, and whether somebody confirmed it, for a paper (EX-8). */
@Component
class Statuutregellijst implements Lijstbijdrage {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-BE");

    private final StatuutregelBepalen regels;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final MessageSource messages;
    private final Clock clock;

    Statuutregellijst(
            StatuutregelBepalen regels,
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            MessageSource messages,
            Clock clock) {
        this.regels = regels;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String naam() {
        return "statuutregel";
    }

    @Override
    public Lijst voor(Documentreeks reeks) {
        var kolommen = List.of(
                tekst("statuutregel.papier.inkomen"),
                tekst("statuutregel.papier.regel"),
                tekst("statuutregel.papier.stand"));
        var statuut =
                clienten.metId(trajecten.metId(reeks.trajectId()).clientId()).inkomensstatuut();
        return statuut == null || statuut == Inkomensstatuut.ONBEKEND
                ? new Lijst(kolommen, List.of())
                : new Lijst(kolommen, List.of(rij(regels.rij(statuut, LocalDate.now(clock)))));
    }

    private List<String> rij(Statuutregelrij rij) {
        return List.of(
                tekst("inkomensstatuut." + rij.regel().statuut()), rij.regel().uitleg(), stand(rij));
    }

    private String stand(Statuutregelrij rij) {
        var op = rij.bevestigdOp();
        return op == null
                ? tekst("statuutregel.papier.nee")
                : tekst("statuutregel.papier.ja", String.valueOf(rij.bevestigdDoor()), Schrijfwijze.voluit(op));
    }

    private String tekst(String sleutel, Object... delen) {
        return messages.getMessage(sleutel, delen, NEDERLANDS);
    }
}
