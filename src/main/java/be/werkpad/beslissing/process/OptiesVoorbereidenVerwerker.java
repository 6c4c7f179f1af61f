package be.werkpad.beslissing.process;

import be.werkpad.beslissing.KeuzeVoorbereiden;
import be.werkpad.beslissing.KeuzeVoorbereiden.Voorbereiding;
import be.werkpad.beslissing.Optie;
import be.werkpad.beslissing.Richting;
import be.werkpad.beslissing.Vraagcode;
import be.werkpad.beslissing.Vraagplaats;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class OptiesVoorbereidenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "opties-voorbereiden";
    private final KeuzeVoorbereiden keuzeVoorbereiden;

    OptiesVoorbereidenVerwerker(KeuzeVoorbereiden keuzeVoorbereiden) {
        this.keuzeVoorbereiden = keuzeVoorbereiden;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var vraagcode = Vraagcode.van(
                String.valueOf(inzending.procesvariabelen().get(ClientBeslissingProcess.VRAAGCODE.name())));
        var rijen = inzending.rijen("opties");
        var opties = IntStream.range(0, rijen.size())
                .mapToObj(index -> optie(index, rijen.get(index)))
                .toList();
        var plaats = new Vraagplaats(inzending.trajectId(), inzending.werkpostId(), inzending.plaatsingId());
        var vraag = Objects.requireNonNullElse(inzending.tekst("vraag"), vraagcode.vraag());
        var eerdere = (Long) inzending.procesvariabelen().get(ClientBeslissingProcess.BESLISSING_ID.name());
        var id = keuzeVoorbereiden.voor(
                plaats, vraagcode, new Voorbereiding(vraag, opties, inzending.tekst("adviesJobcoach")), eerdere);
        return Map.of(ClientBeslissingProcess.BESLISSING_ID.name(), id);
    }

    private static Optie optie(int index, Map<String, Object> rij) {
        return new Optie(
                String.valueOf((char) ('A' + index)),
                tekst(rij, "tekst"),
                tekst(rij, "gevolg"),
                richting(index, tekst(rij, "richting")));
    }

    private static String tekst(Map<String, Object> rij, String veld) {
        return String.valueOf(rij.getOrDefault(veld, "")).strip();
    }

    private static Richting richting(int index, String code) {
        return Arrays.stream(Richting.values())
                .filter(richting -> richting.name().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "beslissing.richtingOnbekend",
                        "opties[%d].richting".formatted(index),
                        "Kies een richting uit de lijst."));
    }
}
