package be.werkpad.traject.web;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordregel;
import be.werkpad.formulier.Antwoordtekst;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierinzage;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.traject.Fase;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The completed forms of a dossier, newest first, under the phase the traject was in then. */
@Component
class Dossierantwoorden {
    private final FormulierantwoordZoeken antwoorden;
    private final AuditZoeken audit;
    private final MedewerkerZoeken medewerkers;
    private final Formulierinzage inzage;

    Dossierantwoorden(
            FormulierantwoordZoeken antwoorden,
            AuditZoeken audit,
            MedewerkerZoeken medewerkers,
            Formulierinzage inzage) {
        this.inzage = inzage;
        this.antwoorden = antwoorden;
        this.audit = audit;
        this.medewerkers = medewerkers;
    }

    /** The forms of one stay in a phase; a phase that came back stands there twice. */
    record Fasedeel(Fase fase, List<Ingevuld> formulieren) {}

    /** A completed form, ready to read. */
    record Ingevuld(long id, String titel, String door, ZonedDateTime moment, List<Antwoordregel> regels) {}

    List<Fasedeel> perFase(long trajectId) {
        var fasen = fasestarts(trajectId);
        var delen = new ArrayList<Fasedeel>();
        antwoorden.alle(trajectId).stream()
                .filter(inzage::mag)
                .sorted(Comparator.comparing(AntwoordKaart::id).reversed())
                .forEach(antwoord ->
                        bijFase(delen, fase(fasen, antwoord.tijdstip())).add(ingevuld(antwoord)));
        return delen;
    }

    private static List<Ingevuld> bijFase(List<Fasedeel> delen, Fase fase) {
        if (delen.isEmpty() || delen.get(delen.size() - 1).fase() != fase) {
            delen.add(new Fasedeel(fase, new ArrayList<>()));
        }
        return delen.get(delen.size() - 1).formulieren();
    }

    private NavigableMap<Instant, Fase> fasestarts(long trajectId) {
        var starts = new TreeMap<Instant, Fase>();
        audit.vanTraject(trajectId).stream()
                .filter(regel -> regel.actie() == Actie.FASE_GESTART)
                .forEach(regel -> starts.put(regel.tijdstip(), fase(regel)));
        return starts;
    }

    private static Fase fase(AuditRegel regel) {
        return Fase.valueOf(String.valueOf(regel.objectId()));
    }

    private static Fase fase(NavigableMap<Instant, Fase> starts, Instant moment) {
        var start = starts.floorEntry(moment);
        return start == null ? Fase.AANMELDING : start.getValue();
    }

    private Ingevuld ingevuld(AntwoordKaart antwoord) {
        var door = medewerkers.naam(antwoord.door());
        return new Ingevuld(
                antwoord.id(),
                antwoord.taaknaam(),
                door,
                antwoord.tijdstip().atZone(ClockConfiguration.BRUSSEL),
                Antwoordtekst.van(antwoord));
    }
}
