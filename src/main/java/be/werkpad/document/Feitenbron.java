package be.werkpad.document;

import be.werkpad.norm.NormBepalen;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.sjabloon.GeldendSjabloon;
import be.werkpad.sjabloon.Schrijfwijze;
import be.werkpad.traject.TrajectKaart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a document tells that nobody filled in: dates, the phase, how long it is kept, tables. */
@Component
class Feitenbron {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private static final String BEWARING = "dossier.bewaring";

    private final Momentenbron momenten;
    private final Lijstenbron lijsten;
    private final NormBepalen normen;
    private final MedewerkerZoeken medewerkers;
    private final MessageSource teksten;

    Feitenbron(
            Momentenbron momenten,
            Lijstenbron lijsten,
            NormBepalen normen,
            MedewerkerZoeken medewerkers,
            MessageSource teksten) {
        this.momenten = momenten;
        this.lijsten = lijsten;
        this.normen = normen;
        this.medewerkers = medewerkers;
        this.teksten = teksten;
    }

    LocalDate vandaag() {
        return momenten.vandaag();
    }

    List<Termijn> termijnen(Documentreeks reeks) {
        return momenten.voor(reeks);
    }

    /** @param namen of the tables that the template asks for */
    Map<String, Lijst> lijsten(Documentreeks reeks, TrajectKaart traject, Aanspreekvorm vorm, Set<String> namen) {
        var gevuld = new LinkedHashMap<String, Lijst>();
        namen.stream()
                .sorted()
                .forEach(naam -> gevuld.put(
                        naam,
                        switch (naam) {
                            case "toegang" -> toegang(traject);
                            case "tijdlijn" -> lijsten.tijdlijn(traject, vorm);
                            default -> lijsten.voor(naam, reeks, traject);
                        }));
        return gevuld;
    }

    /** Who may read the dossier by name; what they do is in their role (G.3). */
    private Lijst toegang(TrajectKaart traject) {
        var mensen = Stream.concat(
                Stream.of(traject.coach(), traject.backup())
                        .filter(Objects::nonNull)
                        .flatMap(account -> medewerkers.metAccount(account).stream()),
                medewerkers.metRol(Rol.COORDINATOR, traject.antenne()).stream());
        return new Lijst(
                List.of("Wie", "Rol"),
                mensen.distinct()
                        .map(wie -> List.of(
                                wie.weergavenaam(),
                                String.valueOf(teksten.getMessage("rol." + wie.rol(), null, VLAANDEREN))))
                        .toList());
    }

    Map<String, String> waarden(Documentreeks reeks, TrajectKaart traject, GeldendSjabloon sjabloon) {
        var waarden = new LinkedHashMap<String, String>();
        waarden.put("fase", teksten.getMessage("mijn.fase." + traject.fase(), null, VLAANDEREN));
        waarden.put(
                "bewaarTot", Schrijfwijze.duur(normen.duur(BEWARING, vandaag()).periode()));
        if (traject.startdatum() != null) {
            waarden.put("startTraject", Schrijfwijze.voluit(traject.startdatum()));
        }
        if (sjabloon.regelgeving() != null) {
            waarden.put("regelgeving", sjabloon.regelgeving().titel());
        }
        momenten.laatsteDag(reeks).ifPresent(dag -> waarden.put("laatsteDag", Schrijfwijze.voluit(dag)));
        momenten.eindeProef(reeks).ifPresent(einde -> waarden.put("eindeProef", Schrijfwijze.voluit(einde)));
        return waarden;
    }
}
